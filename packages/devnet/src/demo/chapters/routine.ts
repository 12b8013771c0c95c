import type { LifePlan } from "../plan.ts"
import type { Random } from "../random.ts"
import type { AgendaItem } from "../tell-life.ts"
import type { Lifetime } from "./ownership.ts"

export function routineItems(_plan: LifePlan, _lifetime: Lifetime, _random: Random): AgendaItem[] {
  return []
}
