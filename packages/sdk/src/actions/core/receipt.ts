import { type Hex, type Log, parseEventLogs } from "viem"
import { decodeRefusal } from "../../errors/to-urcar-error.ts"
import type { UrcarError } from "../../errors/urcar-error.ts"
import { vehicleRegistryAbi } from "../../generated/index.ts"
import {
  decodeRecord,
  decodeWitnesses,
  type EventLog,
  recordAppendedTopic,
  recordWitnessedTopic,
  type Witnessing,
} from "../../records/decode-record.ts"
import type { LifeRecord } from "../../records/types.ts"

/** What of a receipt the readers need. */
export interface Receipt {
  readonly logs: readonly Log[]
}

/** Finds in a receipt what the contract told. */
export interface ReceiptReader<Event> {
  readonly eventName: string
  readonly from: (receipt: Receipt) => Event | undefined
}

/** Reads the last event that `parse` finds. */
export function eventReader<Args>(
  eventName: string,
  parse: (logs: Log[]) => readonly { readonly args: Args }[],
): ReceiptReader<Args> {
  return { eventName, from: ({ logs }) => parse([...logs]).at(-1)?.args }
}

/** One of several records, as the chain took or refused it. */
export interface RecordsOutcome {
  readonly appended: readonly LifeRecord[]
  readonly refused: readonly { readonly digest: Hex; readonly reason: UrcarError }[]
}

/** Reads the one record of a transaction. */
export const recordReader: ReceiptReader<LifeRecord> = {
  eventName: "RecordAppended",
  from: (receipt) => readRecords(receipt.logs).at(-1),
}

/** Reads all records of a transaction, and the refusals. */
export const recordsReader: ReceiptReader<RecordsOutcome> = {
  eventName: "RecordAppended",
  from: (receipt) => {
    const refusals = parseEventLogs({
      abi: vehicleRegistryAbi,
      eventName: "RecordRefused",
      logs: [...receipt.logs],
    })
    const refused = refusals.map(({ args }) => ({
      digest: args.recordHash,
      reason: decodeRefusal(args.reason),
    }))
    return { appended: readRecords(receipt.logs), refused }
  },
}

/** The records in a transaction's logs, each with its witnesses. */
export function readRecords(logs: readonly EventLog[]): LifeRecord[] {
  const witnessings = logs
    .filter(({ topics }) => topics[0] === recordWitnessedTopic)
    .map((log) => decodeWitnesses(log))
  return logs
    .filter(({ topics }) => topics[0] === recordAppendedTopic)
    .map((log) => decodeRecord(log))
    .map((record) => ({ ...record, witnesses: witnessesOf(record, witnessings) }))
}

function witnessesOf({ vin, sequence }: LifeRecord, witnessings: readonly Witnessing[]) {
  const found = witnessings.find((one) => one.vin === vin && one.sequence === sequence)
  return found?.witnesses ?? []
}
