import { db, publicClients } from "ponder:api"
import type { Lag } from "@urcar/sdk/indexer-client"
import { sql } from "ponder"
import { z } from "zod"
import { type IndexedBlock, readIndexedBlock } from "./clock.ts"

const patience = 2_000
const meta = z.array(z.object({ ready: z.boolean().nullable() }))

/** When the indexer was last seen to have everything; nothing is behind for longer than since then. */
let upToDateAt = performance.now()

/** How far behind the chain the indexer is. */
export async function readLag(): Promise<Lag> {
  const [chainBlock, isReady] = await Promise.all([readChainBlock(), readReady()])
  const indexed = await readIndexedBlock()
  const blocksBehind = chainBlock === null ? null : Math.max(0, chainBlock - indexed.number)
  const secondsBehind = blocksBehind === null ? null : await measureDelay(indexed, blocksBehind)
  return {
    indexedBlock: indexed.number,
    indexedAt: indexed.at,
    chainBlock,
    blocksBehind,
    secondsBehind,
    isReady,
  }
}

/** Since when the first block that is missing has been there: no longer than its own age, nor than since all was there. */
async function measureDelay({ number }: IndexedBlock, blocksBehind: number): Promise<number> {
  const now = performance.now()
  if (blocksBehind === 0) {
    upToDateAt = now
    return 0
  }
  const observed = (now - upToDateAt) / 1_000
  const missing = await inTime(publicClients.local.getBlock({ blockNumber: BigInt(number + 1) }))
  const age = missing === null ? observed : Date.now() / 1_000 - Number(missing.timestamp)
  return Math.round(Math.max(0, Math.min(observed, age)) * 10) / 10
}

async function readChainBlock(): Promise<number | null> {
  const number = await inTime(publicClients.local.getBlockNumber({ cacheTime: 0 }))
  return number === null ? null : Number(number)
}

async function readReady(): Promise<boolean> {
  const result = await db.execute(
    sql`SELECT (value->>'is_ready')::integer = 1 AS ready FROM _ponder_meta WHERE key = 'app' LIMIT 1`,
  )
  return meta.parse(result.rows)[0]?.ready === true
}

/** The answer, or `null` where the chain does not give one in time. */
async function inTime<Answer>(question: Promise<Answer>): Promise<Answer | null> {
  const { promise, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), patience)
  try {
    return await Promise.race([question.catch(() => null), promise])
  } finally {
    clearTimeout(timer)
  }
}
