import { vehicleRegistryAbi } from "../../generated/index.ts"
import { toSignedRecordStruct } from "../../records/struct.ts"
import type { SignedRecord } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { recordsReader } from "../core/receipt.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link appendSignedRecords}. */
export interface AppendSignedRecordsParameters {
  readonly records: readonly SignedRecord[]
}

/** The call of {@link appendSignedRecords}. */
export function appendSignedRecordsCall({ records }: AppendSignedRecordsParameters) {
  return contractCall("vehicleRegistry", vehicleRegistryAbi, "appendMany", [
    records.map(toSignedRecordStruct),
  ])
}

/** Appends up to 256 signed records. A refused one is reported, the others stand. */
export const appendSignedRecords = writeAction(appendSignedRecordsCall)

/** {@link appendSignedRecords}, waiting until it is mined. */
export const appendSignedRecordsSync = writeSyncAction(appendSignedRecordsCall, recordsReader)
