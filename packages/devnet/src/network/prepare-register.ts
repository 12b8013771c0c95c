import { setTimeout as sleep } from "node:timers/promises"
import { localConstruction } from "@urcar/contracts/deploy"
import type { Network } from "@urcar/network"
import { createReadClient, type ReadClient } from "@urcar/sdk/chain"
import { getBlockNumber, getTransactionCount } from "viem/actions"
import { createCast } from "../demo/actors.ts"
import type { CallAct, Stage } from "../demo/acts.ts"
import { deploy } from "../demo/deployment.ts"
import { createSender } from "../demo/sender.ts"
import { setupActs } from "../demo/setup.ts"
import { demoSpan, timeOf } from "../demo/span.ts"
import { StartError } from "../start-error.ts"

/** Blocks that the network has made before anything is sent: it then works. */
const firstBlocks = 2

const pause = 200

/** How long the network may take to put what was sent into blocks. */
const patienceMs = 20_000
const attempts = 6

/**
 * Deploys the register on a network of validators, and licenses the demo's businesses. The network's clock is the
 * world's, so that fifteen years of lives cannot be told on it. What an earlier, interrupted start sent is not sent
 * again: everybody's transactions are a fixed list.
 *
 * @param demo whether businesses are licensed and the demo wallet's keys certified
 */
export async function prepareRegister(rpcUrl: string, network: Network, demo: boolean): Promise<void> {
  const reader = createReadClient(rpcUrl)
  await untilBlocks(reader)
  await deploy(rpcUrl, { ...localConstruction, validators: seatsOf(network) })
  if (demo) await license(rpcUrl, reader)
}

/** A node that has no block yet answers with an error. @throws {StartError} when none come */
async function untilBlocks(reader: ReadClient): Promise<void> {
  const limit = Date.now() + attempts * patienceMs
  while ((await getBlockNumber(reader, { cacheTime: 0 }).catch(() => 0n)) < firstBlocks) {
    if (Date.now() > limit) throw new StartError("The network's validators make no blocks.")
    await sleep(pause)
  }
}

function seatsOf({ validators, members }: Network) {
  const operators = new Map(members.map(({ id, operator }) => [id, operator]))
  return validators.map(({ address: validator, member }) => {
    const operator = operators.get(member)
    if (!operator) throw new RangeError(`${member} is no member.`)
    return { validator, operator }
  })
}

/**
 * The demo's first three days, one after the other, without the days between them. A node may drop a transaction that
 * waits behind others of the same sender when a block comes in between: what is missing after a while is sent again.
 */
async function license(rpcUrl: string, reader: ReadClient): Promise<void> {
  const span = demoSpan(new Date())
  const stage = { cast: createCast(rpcUrl, []), reader }
  const acts = setupActs(span).filter(({ at }) => at < timeOf(span, 4, 0))
  const days = [...Map.groupBy(acts, ({ at }) => at)].sort(([one], [other]) => one - other)
  const done: CallAct[] = []
  for (const [, today] of days) {
    done.push(...today)
    await sendUntilDone(stage, done)
  }
}

/** @throws what the last attempt failed with */
async function sendUntilDone(stage: Stage, acts: readonly CallAct[]): Promise<void> {
  let problem: unknown = new StartError("The network takes no transactions.")
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    try {
      if (await sendMissing(stage, acts)) return
    } catch (error) {
      problem = error
      await sleep(patienceMs / 4)
    }
  }
  throw problem
}

/** Sends whatever of the acts, the first of each actor's, the chain does not have. @returns whether it then has all */
async function sendMissing(stage: Stage, acts: readonly CallAct[]): Promise<boolean> {
  const { cast, reader } = stage
  const sender = createSender(reader)
  const byActor = [...Map.groupBy(acts, ({ by }) => by)].map(([id, own]) => ({ actor: cast.get(id), own }))
  await Promise.all(
    byActor.map(async ({ actor, own }) => {
      const sent = await getTransactionCount(reader, { address: actor.address })
      for (const act of own.slice(sent)) await sender.send(actor, await act.toCall(stage), act.gas)
    }),
  )
  const limit = Date.now() + patienceMs
  for (const { actor, own } of byActor)
    while ((await getTransactionCount(reader, { address: actor.address })) < own.length) {
      if (Date.now() > limit) return false
      await sleep(pause)
    }
  await sender.confirm()
  return true
}
