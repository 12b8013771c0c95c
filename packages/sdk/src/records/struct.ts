import type { Address, Hex } from "viem"
import { odometerFromChain, odometerToChain } from "../odometer/text.ts"
import { bytesFromText, textFromBytes } from "../text/bytes.ts"
import { packStamp, unpackStamp } from "./stamp.ts"
import type { SaleTerms, SignedBatch, SignedRecord, VehicleRecord } from "./types.ts"

/** `Record` of the contracts. */
export interface RecordStruct {
  readonly vin: Hex
  readonly kind: Hex
  /** What the author states of the `Stamp`: superseded sequence, odometer, unit and time of the event. */
  readonly stated: bigint
  readonly sealedRoot: Hex
  readonly evidenceRoot: Hex
  readonly plate: Hex
  readonly payload: string
}

const notRecorded = { sequence: 0, recordedAt: 0, previousBlock: 0 } as const

/** The record as a contract takes it. @throws RangeError, InvalidOdometerError for values that do not fit. */
export function toRecordStruct(record: VehicleRecord): RecordStruct {
  return {
    vin: bytesFromText(record.vin, 17),
    kind: bytesFromText(record.kind, 32),
    stated: packStamp({ ...record, ...odometerToChain(record.odometer), ...notRecorded }),
    sealedRoot: record.sealedRoot,
    evidenceRoot: record.evidenceRoot,
    plate: bytesFromText(record.plate, 16),
    payload: record.payload,
  }
}

/** The record of a contract's struct. @throws InvalidOdometerError for a unit that is none. */
export function fromRecordStruct(struct: RecordStruct): VehicleRecord {
  const stated = unpackStamp(struct.stated)
  return {
    vin: textFromBytes(struct.vin),
    kind: textFromBytes(struct.kind),
    plate: textFromBytes(struct.plate),
    odometer: odometerFromChain(stated),
    occurredAt: stated.occurredAt,
    supersedes: stated.supersedes,
    sealedRoot: struct.sealedRoot,
    evidenceRoot: struct.evidenceRoot,
    payload: struct.payload,
  }
}

/** `SignedRecord` of the contracts. */
export function toSignedRecordStruct({ record, ...rest }: SignedRecord) {
  return { ...rest, record: toRecordStruct(record) }
}

/** `RecordBatch` of the contracts. */
export function toBatchStruct({ records, ...rest }: SignedBatch) {
  return { ...rest, records: records.map(toRecordStruct) }
}

/** `Terms` of the sale desk. */
export function toTermsStruct({ vin, odometer, ...rest }: SaleTerms): TermsStruct {
  return { ...rest, vin: bytesFromText(vin, 17), ...odometerToChain(odometer) }
}

/** See `toTermsStruct`. */
export interface TermsStruct {
  readonly vin: Hex
  readonly buyer: Address
  readonly currency: Address
  readonly price: bigint
  readonly attester: Address
  readonly odometer: number
  readonly unit: number
  readonly disclosure: Hex
  readonly head: Hex
  readonly nonce: bigint
  readonly deadline: number
}
