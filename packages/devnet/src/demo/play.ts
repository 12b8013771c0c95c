import { appendRecordCall, appendRecordsCall } from "@urcar/sdk/actions"
import { toUnsignedBatch } from "@urcar/sdk/records"
import { setAutomine } from "viem/actions"
import type { Act, CallAct, RecordAct, Stage } from "./acts.ts"
import { type ChainSwitches, mineAt } from "./clock.ts"
import { createSender, type Sender } from "./sender.ts"

/** Blocks between two looks at what became of the transactions. */
const confirmEvery = 100

/** Anvil's block holds 30 million. */
const gasPerBlock = 28_000_000n

/** All that happens in one block. */
export interface Scene {
  readonly at: number
  readonly acts: readonly CallAct[]
}

/**
 * The acts as blocks, in order of time. Whoever does several things in one block does them in the order given; acts
 * of different actors in one block must not depend on each other.
 */
export function toScenes(acts: readonly Act[]): Scene[] {
  const byTime = Map.groupBy(acts, ({ at }) => at)
  const times = [...byTime.keys()].sort((one, other) => one - other)
  return times.flatMap((at) => splitByGas(at, joinRecords(at, byTime.get(at) ?? [])))
}

/**
 * Sends the scenes and mines each at its time. When it fails the chain is left without automatic mining, so that
 * nothing half told is mined.
 */
export async function play(scenes: readonly Scene[], stage: Stage, switches: ChainSwitches): Promise<void> {
  const sender = createSender(stage.reader)
  await setAutomine(switches, false)
  for (const [place, scene] of scenes.entries()) {
    await sendScene(scene, stage, sender)
    await mineAt(switches, scene.at)
    if (place % confirmEvery === 0) await sender.confirm()
  }
  await sender.confirm()
  await setAutomine(switches, true)
}

/** What was sent before explains best why something can no longer be made. */
async function sendScene({ acts }: Scene, stage: Stage, sender: Sender): Promise<void> {
  const calls = await Promise.all(acts.map(async (act) => ({ act, call: await act.toCall(stage) }))).catch(
    async (error: unknown) => {
      await sender.confirm()
      throw error
    },
  )
  await Promise.all(calls.map(({ act, call }) => sender.send(stage.cast.get(act.by), call, act.gas)))
}

function joinRecords(at: number, acts: readonly Act[]): CallAct[] {
  const calls = acts.filter((act) => act.type === "call")
  const records = Map.groupBy(
    acts.filter((act) => act.type === "record"),
    ({ by }) => by,
  )
  return [...calls, ...[...records.values()].map((batch) => toRecordCall(at, batch))]
}

function toRecordCall(at: number, batch: readonly RecordAct[]): CallAct {
  const [first] = batch
  if (!first) throw new RangeError("A batch without records.")
  const records = batch.map(({ record }) => record)
  const gas = records.reduce((sum, { payload }) => sum + 120_000n + 100n * BigInt(payload.length), 60_000n)
  const toCall: CallAct["toCall"] =
    batch.length === 1
      ? () => appendRecordCall({ record: first.record })
      : ({ cast }) => {
          const author = cast.get(first.by).address
          const unsigned = toUnsignedBatch(records, { author, nonce: 0n, deadline: at })
          return appendRecordsCall({ batch: { ...unsigned, signature: "0x" } })
        }
  return { type: "call", at, by: first.by, gas, toCall }
}

function splitByGas(at: number, acts: readonly CallAct[]): Scene[] {
  const parts: CallAct[][] = []
  let left = 0n
  for (const act of acts) {
    if (act.gas > left) {
      parts.push([])
      left = gasPerBlock
    }
    parts.at(-1)?.push(act)
    left -= act.gas
  }
  return parts.map((part, place) => ({ at: at + place, acts: part }))
}
