import { setTimeout as sleep } from "node:timers/promises"
import { z } from "zod"
import type { Chain } from "../test/support/chain.ts"
import { inspection } from "../test/support/lives.ts"
import { submitBatch, submitRecord, vinOf } from "./grow.ts"

/** What is written while the indexer is watched. */
export interface Load {
  readonly blocksPerSecond: number
  readonly recordsPerBlock: number
  readonly seconds: number
  /** Records go to so many vehicles in turn. */
  readonly vehicles: number
}

/** Milliseconds from a block's receipt until the indexer answers with what it holds. */
export interface Delays {
  readonly median: number
  readonly p95: number
  readonly longest: number
  /** Blocks a second that the chain really took. */
  readonly blocksPerSecond: number
}

/** Writes at an even pace and watches when each block becomes visible. */
export async function measureDelays(chain: Chain, indexerUrl: string, load: Load): Promise<Delays> {
  const received = new Map<number, number>()
  const { signal, ...watch } = startWatch(indexerUrl, received)
  const start = performance.now()
  const count = load.blocksPerSecond * load.seconds
  const occurredAt = await chain.now()
  const km = rising()
  for (let block = 0; block < count; block++) {
    await sleep(Math.max(0, start + (block * 1_000) / load.blocksPerSecond - performance.now()))
    const statements = Array.from({ length: load.recordsPerBlock }, (_, index) => {
      const number = (block * load.recordsPerBlock + index) % load.vehicles
      return inspection(vinOf(number), occurredAt, km)
    })
    const [first] = statements
    const submitted =
      first !== undefined && statements.length === 1
        ? submitRecord(chain, first)
        : submitBatch(chain, statements)
    received.set(Number(await submitted), performance.now())
  }
  const elapsed = (performance.now() - start) / 1_000
  await watch.untilSeen(Math.max(...received.keys()))
  signal.abort()
  return { ...summarise(await watch.delays), blocksPerSecond: count / elapsed }
}

let latestKm = 50_000

/** Readings that rise from load to load, so that life lines stay as plain as most are. */
function rising(): number {
  return latestKm++
}

/** Waits until everything that the chain holds is visible. */
export async function untilIndexed(chain: Chain, indexerUrl: string): Promise<void> {
  const head = Number(await chain.reader.getBlockNumber())
  while ((await readIndexed(indexerUrl)) < head) await sleep(pollInterval)
}

const status = z.object({ local: z.object({ block: z.object({ number: z.number() }) }) })

/** Each look costs the indexer a query: often enough to tell tenths of a second, and no more. */
const pollInterval = 50

async function readIndexed(indexerUrl: string): Promise<number> {
  const answer = await fetch(`${indexerUrl}/status`)
  return status.parse(await answer.json()).local.block.number
}

function startWatch(indexerUrl: string, received: ReadonlyMap<number, number>) {
  const signal = new AbortController()
  let seen = 0
  const watch = async () => {
    const seenAt = new Map<number, number>()
    while (!signal.signal.aborted) {
      const number = await readIndexed(indexerUrl)
      const now = performance.now()
      for (let block = seen === 0 ? number : seen + 1; block <= number; block++) seenAt.set(block, now)
      seen = number
      await sleep(pollInterval)
    }
    return [...received].flatMap(([block, at]) => {
      const visible = seenAt.get(block)
      return visible === undefined ? [] : [Math.max(0, visible - at)]
    })
  }
  const delays = watch()
  const untilSeen = async (block: number) => {
    while (seen < block) await sleep(20)
  }
  return { signal, delays, untilSeen }
}

function summarise(delays: readonly number[]): Omit<Delays, "blocksPerSecond"> {
  const sorted = delays.toSorted((one, other) => one - other)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95), longest: at(1) }
}
