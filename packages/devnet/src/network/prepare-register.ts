import { setTimeout as sleep } from "node:timers/promises"
import { localConstruction } from "@urcar/contracts/deploy"
import type { Network } from "@urcar/network"
import { createReadClient, type ReadClient } from "@urcar/sdk/chain"
import { getBlockNumber, getTransactionCount } from "viem/actions"
import { createCast, type DemoActor } from "../demo/actors.ts"
import type { CallAct } from "../demo/acts.ts"
import { deploy } from "../demo/deployment.ts"
import { createSender } from "../demo/sender.ts"
import { setupActs } from "../demo/setup.ts"
import { demoSpan, timeOf } from "../demo/span.ts"

/** Blocks that the network has made before anything is sent: it then works. */
const firstBlocks = 2

const pause = 200

/**
 * Deploys the register on a network of validators, and licenses the demo's businesses. The network's clock is the
 * world's, so that fifteen years of lives cannot be told on it. What an earlier, interrupted start sent is not sent
 * again: everybody's transactions are a fixed list.
 *
 * @param demo whether businesses are licensed and the demo wallet's keys certified
 */
export async function prepareRegister(rpcUrl: string, network: Network, demo: boolean): Promise<void> {
  const reader = createReadClient(rpcUrl)
  while ((await getBlockNumber(reader, { cacheTime: 0 })) < firstBlocks) await sleep(pause)
  await deploy(rpcUrl, { ...localConstruction, validators: seatsOf(network) })
  if (demo) await license(rpcUrl, reader)
}

function seatsOf({ validators, members }: Network) {
  const operators = new Map(members.map(({ id, operator }) => [id, operator]))
  return validators.map(({ address: validator, member }) => {
    const operator = operators.get(member)
    if (!operator) throw new RangeError(`${member} is no member.`)
    return { validator, operator }
  })
}

/** The demo's first three days, one after the other, without the days between them. */
async function license(rpcUrl: string, reader: ReadClient): Promise<void> {
  const span = demoSpan(new Date())
  const cast = createCast(rpcUrl, [])
  const acts = setupActs(span).filter(({ at }) => at < timeOf(span, 4, 0))
  const sent = await countSent(reader, cast.all)
  const days = [...Map.groupBy(acts, ({ at }) => at)].sort(([one], [other]) => one - other)
  const sender = createSender(reader)
  const due = new Map<string, number>()
  const perform = async (actor: DemoActor, own: readonly CallAct[]) => {
    for (const act of own) {
      const place = due.get(actor.id) ?? 0
      due.set(actor.id, place + 1)
      if (place >= (sent.get(actor.id) ?? 0))
        await sender.send(actor, await act.toCall({ cast, reader }), act.gas)
    }
  }
  for (const [, today] of days) {
    const byActor = [...Map.groupBy(today, ({ by }) => by)]
    await Promise.all(byActor.map(([id, own]) => perform(cast.get(id), own)))
    await untilMined(
      reader,
      byActor.map(([id]) => ({ actor: cast.get(id), count: due.get(id) ?? 0 })),
    )
    await sender.confirm()
  }
}

async function countSent(
  reader: ReadClient,
  actors: readonly DemoActor[],
): Promise<ReadonlyMap<string, number>> {
  const count = async ({ id, address }: DemoActor) =>
    [id, await getTransactionCount(reader, { address })] as const
  return new Map(await Promise.all(actors.map(count)))
}

interface Mined {
  readonly actor: DemoActor
  readonly count: number
}

async function untilMined(reader: ReadClient, expected: readonly Mined[]): Promise<void> {
  for (const { actor, count } of expected)
    while ((await getTransactionCount(reader, { address: actor.address })) < count) await sleep(pause)
}
