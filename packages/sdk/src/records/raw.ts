import type { Hex } from "viem"
import { stringToHex } from "../hex/hex.ts"
import { packStamp, unpackStamp } from "./stamp.ts"
import { type RecordStruct, toRecordStruct } from "./struct.ts"
import type { RawRecord, VehicleRecord } from "./types.ts"

/** What the chain adds to a record when it takes it. */
export interface Recording {
  readonly sequence: number
  readonly recordedAt: number
  readonly previousBlock: number
}

/** A statement as the contracts take it, with its payload as bytes: text of the chain need not be UTF-8. */
export interface RawStatement extends Omit<RecordStruct, "payload"> {
  readonly payload: Hex
}

/** A statement in the chain's bytes. @throws RangeError for text that does not fit its bytes. */
export function toRawStatement(record: VehicleRecord): RawStatement {
  return { ...toRecordStruct(record), payload: stringToHex(record.payload) }
}

/** The words that the chain hashes when it takes a statement. */
export function toRawRecord(record: VehicleRecord, recording: Recording): RawRecord {
  const statement = toRawStatement(record)
  const { vin, kind, plate, payload, stated } = statement
  return { vin, kind, plate, payload, stamp: packStamp({ ...unpackStamp(stated), ...recording }) }
}
