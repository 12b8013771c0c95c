import type { Hex } from "viem"
import { saleDeskAbi } from "../../generated/index.ts"
import { toTermsStruct } from "../../records/struct.ts"
import type { SaleTerms } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { listed } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link listVehicle}. */
export interface ListVehicleParameters {
  readonly terms: SaleTerms
  /** The seller's, of `signSaleConsent`. */
  readonly signature: Hex
  /** Canonical JSON of the checklist; hashes to `terms.disclosure`. */
  readonly disclosure: string
}

/** The call of {@link listVehicle}. */
export function listVehicleCall({ terms, signature, disclosure }: ListVehicleParameters) {
  return contractCall("saleDesk", saleDeskAbi, "list", [toTermsStruct(terms), signature, disclosure])
}

/** Publishes signed terms. The title holder only. */
export const listVehicle = writeAction(listVehicleCall)

/** {@link listVehicle}, waiting until it is mined. */
export const listVehicleSync = writeSyncAction(listVehicleCall, listed)
