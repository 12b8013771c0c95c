import { vehicleRegistryAbi } from "../../generated/index.ts"
import { toRecordStruct } from "../../records/struct.ts"
import type { VehicleRecord } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { recordReader } from "../core/receipt.ts"
import { requireWitnesses } from "../core/witnesses.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link appendRecord}. */
export interface AppendRecordParameters {
  readonly record: VehicleRecord
}

/** The call of {@link appendRecord}. */
export function appendRecordCall({ record }: AppendRecordParameters) {
  return contractCall("vehicleRegistry", vehicleRegistryAbi, "append", [
    toRecordStruct(requireWitnesses(record, 0)),
  ])
}

/** Appends a record; the caller is its author. */
export const appendRecord = writeAction(appendRecordCall)

/** {@link appendRecord}, waiting until it is mined. */
export const appendRecordSync = writeSyncAction(appendRecordCall, recordReader)
