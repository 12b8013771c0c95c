import { vehicleRegistryAbi } from "../../generated/index.ts"
import { toBatchStruct } from "../../records/struct.ts"
import type { SignedBatch } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { recordsReader } from "../core/receipt.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link appendRecords}. */
export interface AppendRecordsParameters {
  /** Its signature is `0x` when the caller is the author. */
  readonly batch: SignedBatch
}

/** The call of {@link appendRecords}. */
export function appendRecordsCall({ batch }: AppendRecordsParameters) {
  return contractCall("vehicleRegistry", vehicleRegistryAbi, "appendBatch", [toBatchStruct(batch)])
}

/** Appends up to 256 records of one author under one signature (`signBatch`), or the author's own transaction. A refused one is reported, the others stand. */
export const appendRecords = writeAction(appendRecordsCall)

/** {@link appendRecords}, waiting until it is mined. */
export const appendRecordsSync = writeSyncAction(appendRecordsCall, recordsReader)
