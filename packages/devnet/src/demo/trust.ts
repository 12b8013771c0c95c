import type { CallAct } from "./acts.ts"
import { disputeActs } from "./chapters/dispute.ts"
import { rewardActs } from "./chapters/rewards.ts"
import { disputes } from "./disputes.ts"
import type { DemoSpan } from "./span.ts"
import type { ToldLife } from "./tell-life.ts"

/** What the last two months bring before the court and the reward pool, as far as these lives are told. */
export function trustActs(span: DemoSpan, lives: readonly ToldLife[]): CallAct[] {
  const told = disputes.flatMap((plan) => {
    const life = lives.find((one) => one.plan.id === plan.life)
    return life ? [{ plan, life }] : []
  })
  return [
    ...told.flatMap(({ plan, life }, place) => disputeActs(plan, life, BigInt(place + 1), span)),
    ...rewardActs(span),
  ]
}
