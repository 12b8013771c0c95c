import type { Address } from "viem"
import { vehicleRegistryAbi } from "../../generated/index.ts"
import { toRecordStruct } from "../../records/struct.ts"
import type { VehicleRecord } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { recordReader } from "../core/receipt.ts"
import { requireWitnesses } from "../core/witnesses.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link registerVehicle}. */
export interface RegisterVehicleParameters {
  /** Kind `manufacture`, or `registration` where no witness is needed. */
  readonly record: VehicleRecord
  readonly owner: Address
}

/** The call of {@link registerVehicle}. */
export function registerVehicleCall({ record, owner }: RegisterVehicleParameters) {
  return contractCall("vehicleRegistry", vehicleRegistryAbi, "registerVehicle", [
    toRecordStruct(requireWitnesses(record, 0)),
    owner,
  ])
}

/** Opens a vehicle's life file and gives its title to `owner`. The caller is the author. */
export const registerVehicle = writeAction(registerVehicleCall)

/** {@link registerVehicle}, waiting until it is mined. */
export const registerVehicleSync = writeSyncAction(registerVehicleCall, recordReader)
