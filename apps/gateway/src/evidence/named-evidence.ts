import { getDeployment, type ReadClient } from "@urcar/sdk"
import { decodeRecord, type LifeRecord, recordAppendedTopic } from "@urcar/sdk/records"
import { type Hex, hexToNumber, numberToHex } from "viem"
import type { Database } from "../database/database.ts"
import { namedEvidence, namedUntil } from "./table.ts"

/** The node does not have what the chain's own events say there is: nothing can be concluded from what it lacks. */
export class ChainIncompleteError extends Error {
  override name = "ChainIncompleteError"
}

/** Up to where the chain was read. */
export interface ReadUntil {
  readonly block: number
  /** Unix seconds. */
  readonly time: number
}

/** A record and the block it is in. */
type PlacedRecord = Pick<LifeRecord, "vin" | "evidenceRoot" | "previousBlock"> & { readonly block: number }

const noRoot = /^0x0*$/

/** Reads which evidence the chain's records name, each block once. */
export type NamedEvidence = ReturnType<typeof createNamedEvidence>

/** How many blocks one question is about. */
const blocksAtOnce = 2_000

/** The newest blocks are left for later: one of several nodes may not have them yet, and would say that nothing is there. */
export const unsettledBlocks = 8

export function createNamedEvidence(database: Database, client: ReadClient, signal?: AbortSignal) {
  const { addresses, startBlock } = getDeployment(client.chain.id)

  const getBlock = async (block: bigint | "latest") => {
    const tag = block === "latest" ? block : numberToHex(block)
    const found = await client.request({ method: "eth_getBlockByNumber", params: [tag, false] })
    if (found === null || found.number === null || found.hash === null)
      throw new ChainIncompleteError(`The node has no block ${block}.`)
    return { number: hexToNumber(found.number), hash: found.hash, time: hexToNumber(found.timestamp) }
  }

  const getRecords = async (from: number, to: number): Promise<PlacedRecord[]> => {
    const range = { fromBlock: numberToHex(from), toBlock: numberToHex(to) }
    const filter = { ...range, address: addresses.vehicleRegistry, topics: [recordAppendedTopic] }
    const logs = await client.request({ method: "eth_getLogs", params: [filter] })
    return logs.map((log) => {
      if (log.blockNumber === null) throw new ChainIncompleteError("A record is in no block.")
      return { ...decodeRecord(log), block: hexToNumber(log.blockNumber) }
    })
  }

  /** The record before each has to be where it says: a node that forgot old events must not look like a chain without. */
  const requireWhole = async (records: readonly PlacedRecord[], from: number): Promise<void> => {
    const seen = new Set(records.map(({ vin, block }) => `${vin} ${block}`))
    const isMissing = ({ vin, previousBlock }: PlacedRecord) =>
      previousBlock !== 0 && !seen.has(`${vin} ${previousBlock}`)
    const [oldest] = records
      .filter(isMissing)
      .toSorted((one, other) => one.previousBlock - other.previousBlock)
    if (oldest === undefined) return
    const { vin, previousBlock } = oldest
    const there = previousBlock < from ? await getRecords(previousBlock, previousBlock) : []
    if (!there.some((record) => record.vin === vin))
      throw new ChainIncompleteError(`The node has no record of ${vin} in block ${previousBlock}.`)
  }

  /** Where to go on; at the beginning where the chain is not the one that was read. */
  const findStart = async (latest: number): Promise<number> => {
    const [until] = await database.select().from(namedUntil)
    if (until === undefined) return startBlock
    if (until.block > latest) throw new ChainIncompleteError("The node is behind what was read before.")
    const { hash } = await getBlock(BigInt(until.block))
    return hash === until.hash ? until.block + 1 : startBlock
  }

  const keep = async (roots: readonly Hex[], until: ReadUntil & { readonly hash: Hex }): Promise<void> => {
    const rows = [...new Set(roots)].map((root) => ({ root }))
    if (rows.length > 0) await database.insert(namedEvidence).values(rows).onConflictDoNothing()
    const row = { id: 1, ...until }
    await database.insert(namedUntil).values(row).onConflictDoUpdate({
      target: namedUntil.id,
      set: row,
    })
  }

  /**
   * Reads all settled blocks that were not read yet.
   *
   * @returns the last of them; none where there is none yet
   * @throws ChainIncompleteError, and what the client throws
   */
  const catchUp = async (): Promise<ReadUntil | undefined> => {
    const latest = (await getBlock("latest")).number - unsettledBlocks
    for (let from = await findStart(latest); from <= latest; from += blocksAtOnce) {
      signal?.throwIfAborted()
      const to = Math.min(from + blocksAtOnce - 1, latest)
      const records = await getRecords(from, to)
      await requireWhole(records, from)
      const { number: block, hash, time } = await getBlock(BigInt(to))
      const roots = records.flatMap(({ evidenceRoot }) => (noRoot.test(evidenceRoot) ? [] : [evidenceRoot]))
      await keep(roots, { block, hash, time })
    }
    const [until] = await database.select().from(namedUntil)
    return until
  }

  return { catchUp }
}
