import type { Address } from "viem"
import { vehicleRegistryAbi } from "../../generated/index.ts"
import { toSignedRecordStruct } from "../../records/struct.ts"
import type { SignedRecord } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { recordReader } from "../core/receipt.ts"
import { requireSigners } from "../core/witnesses.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link registerVehicleSigned}. */
export interface RegisterVehicleSignedParameters {
  readonly signed: SignedRecord
  readonly owner: Address
}

/** The call of {@link registerVehicleSigned}. */
export function registerVehicleSignedCall({ signed, owner }: RegisterVehicleSignedParameters) {
  return contractCall("vehicleRegistry", vehicleRegistryAbi, "registerVehicleSigned", [
    toSignedRecordStruct(requireSigners(signed)),
    owner,
  ])
}

/** Opens a vehicle's life file with a record signed by its author and witnesses (`signRegistration`), carried by anyone. */
export const registerVehicleSigned = writeAction(registerVehicleSignedCall)

/** {@link registerVehicleSigned}, waiting until it is mined. */
export const registerVehicleSignedSync = writeSyncAction(registerVehicleSignedCall, recordReader)
