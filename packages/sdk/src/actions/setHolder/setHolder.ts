import type { Address } from "viem"
import { vehicleRegistryAbi } from "../../generated/index.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { contractCall } from "../core/call.ts"
import { holderChanged } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link setHolder}. */
export interface SetHolderParameters {
  readonly vin: string
  readonly holder: Address
}

/** The call of {@link setHolder}. */
export function setHolderCall({ vin, holder }: SetHolderParameters) {
  return contractCall("vehicleRegistry", vehicleRegistryAbi, "setHolder", [vinToBytes(parseVin(vin)), holder])
}

/** Names the registered holder (leasing); the owner itself to reset. The owner only. */
export const setHolder = writeAction(setHolderCall)

/** {@link setHolder}, waiting until it is mined. */
export const setHolderSync = writeSyncAction(setHolderCall, holderChanged)
