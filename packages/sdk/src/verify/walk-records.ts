import type { Address, Hex } from "viem"
import { padHex } from "../hex/hex.ts"
import {
  decodeRecord,
  decodeWitnesses,
  recordAppendedTopic,
  recordWitnessedTopic,
} from "../records/decode-record.ts"
import type { LifeRecord } from "../records/types.ts"
import { type ChainLog, getBlockLogs } from "./answers.ts"
import { VerificationStop } from "./failure.ts"
import type { Rpc } from "./rpc.ts"

/** A record and where the endpoint says it stands. */
export interface LoggedRecord {
  readonly record: LifeRecord
  readonly block: number
  readonly logIndex: number
  readonly transactionHash: Hex
}

/** The topics under which all events about a vehicle are found. */
export function vehicleTopics(vin: Hex): (Hex | null)[] {
  return [null, padHex(vin, { size: 32, dir: "right" })]
}

/**
 * Walks a life file backwards by exact blocks, from the last record to the first.
 *
 * @param progress called with how many records are left
 * @returns the records in order of their sequence
 * @throws VerificationStop if one is missing, doubled or out of order
 */
export async function walkRecords(
  rpc: Rpc,
  registry: Address,
  vin: Hex,
  end: { readonly recordCount: number; readonly lastBlock: number },
  progress: (left: number) => void,
): Promise<LoggedRecord[]> {
  const found: LoggedRecord[][] = []
  let left = end.recordCount
  let block = end.lastBlock
  while (left > 0) {
    const records = await readBlock(rpc, registry, vin, block)
    checkOrder(records, left, block)
    const first = records.at(0)
    if (first === undefined) throw new VerificationStop("MissingRecord", { block }, left)
    found.push(records)
    left = first.record.sequence - 1
    const { previousBlock } = first.record
    // It says itself that the one before it stands in this very block.
    if (left > 0 && previousBlock === block) throw new VerificationStop("MissingRecord", { block }, left)
    if (left > 0 ? previousBlock > block : previousBlock !== 0)
      throw new VerificationStop("AlteredRecord", { previousBlock }, left + 1)
    block = previousBlock
    progress(left)
  }
  return found.reverse().flat()
}

async function readBlock(rpc: Rpc, registry: Address, vin: Hex, block: number): Promise<LoggedRecord[]> {
  const logs = await getBlockLogs(rpc, registry, vehicleTopics(vin), block)
  const own = logs.filter((log) => isAbout(log, registry, vin) && log.blockNumber === block)
  const ordered = own.toSorted((one, other) => one.logIndex - other.logIndex)
  const witnessings = ordered.filter(({ topics }) => topics[0] === recordWitnessedTopic).map(readWitnesses)
  return ordered
    .filter(({ topics }) => topics[0] === recordAppendedTopic)
    .map((log) => {
      const record = readRecord(log)
      const witnesses = witnessings.find(({ sequence }) => sequence === record.sequence)?.witnesses ?? []
      const { logIndex, transactionHash } = log
      return { record: { ...record, witnesses }, block, logIndex, transactionHash }
    })
}

function isAbout(log: ChainLog, registry: Address, vin: Hex): boolean {
  return log.address === registry.toLowerCase() && log.topics[1] === vehicleTopics(vin)[1]
}

function readRecord(log: ChainLog): LifeRecord {
  try {
    return decodeRecord(log)
  } catch (error) {
    throw new VerificationStop("AlteredRecord", { block: log.blockNumber, problem: String(error) })
  }
}

function readWitnesses(log: ChainLog) {
  try {
    return decodeWitnesses(log)
  } catch (error) {
    throw new VerificationStop("AlteredRecord", { block: log.blockNumber, problem: String(error) })
  }
}

/** A block's records must be the next ones backwards, each once, in their order. */
function checkOrder(records: readonly LoggedRecord[], expectedLast: number, block: number): void {
  const sequences = records.map(({ record }) => record.sequence)
  if (sequences.length === 0) return
  const doubled = sequences.find((sequence, index) => sequences.indexOf(sequence) !== index)
  if (doubled !== undefined) throw new VerificationStop("DuplicatedRecord", { block }, doubled)
  const sorted = sequences.toSorted((one, other) => one - other)
  const misplaced = sequences.find((sequence, index) => sequence !== sorted[index])
  if (misplaced !== undefined) throw new VerificationStop("ReorderedRecord", { block, sequences }, misplaced)
  const first = sorted.at(0) ?? 0
  const last = sorted.at(-1) ?? 0
  if (last > expectedLast) throw new VerificationStop("ReorderedRecord", { block, found: last }, expectedLast)
  if (last < expectedLast) throw new VerificationStop("MissingRecord", { block, found: last }, expectedLast)
  const gap = sorted.findIndex((sequence, index) => sequence !== first + index)
  if (gap >= 0) throw new VerificationStop("MissingRecord", { block, sequences }, first + gap)
  const inner = records.slice(1).find(({ record }) => record.previousBlock !== block)
  if (inner)
    throw new VerificationStop(
      "AlteredRecord",
      { previousBlock: inner.record.previousBlock },
      inner.record.sequence,
    )
}
