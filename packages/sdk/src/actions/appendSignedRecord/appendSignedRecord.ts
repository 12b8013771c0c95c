import { vehicleRegistryAbi } from "../../generated/index.ts"
import { toSignedRecordStruct } from "../../records/struct.ts"
import type { SignedRecord } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { recordReader } from "../core/receipt.ts"
import { requireSigners } from "../core/witnesses.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link appendSignedRecord}. */
export interface AppendSignedRecordParameters {
  readonly signed: SignedRecord
}

/** The call of {@link appendSignedRecord}. */
export function appendSignedRecordCall({ signed }: AppendSignedRecordParameters) {
  return contractCall("vehicleRegistry", vehicleRegistryAbi, "appendSigned", [
    toSignedRecordStruct(requireSigners(signed)),
  ])
}

/** Appends a record signed by its author and witnesses (`signRecord`), carried by anyone. */
export const appendSignedRecord = writeAction(appendSignedRecordCall)

/** {@link appendSignedRecord}, waiting until it is mined. */
export const appendSignedRecordSync = writeSyncAction(appendSignedRecordCall, recordReader)
