import { db } from "ponder:api"
import { sql } from "ponder"

/** Ponder's own table, which `ponder:schema` does not name. */
const mark = db
  .select({ latest: sql<string>`latest_checkpoint` })
  .from(sql`_ponder_checkpoint`)
  .limit(1)
  .prepare("indexed_block")

/** The block up to which everything is indexed. */
export interface IndexedBlock {
  readonly number: number
  /** Block time, unix seconds. */
  readonly at: number
}

/** Reads the mark that Ponder moves with every block: time in its first ten digits, then chain, then block. */
export async function readIndexedBlock(): Promise<IndexedBlock> {
  const [row] = await mark.execute()
  if (row === undefined) return { number: 0, at: 0 }
  return { number: Number(row.latest.slice(26, 42)), at: Number(row.latest.slice(0, 10)) }
}

/** Now, for deadlines: of the wall or of the chain, whichever is later. */
export async function readNow(): Promise<number> {
  const { at } = await readIndexedBlock()
  return Math.max(at, Math.floor(Date.now() / 1000))
}
