import type { Hex } from "viem"
import { toTermsStruct } from "../../records/struct.ts"
import type { SaleTerms } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { type DeskName, deskAbi } from "../core/desk.ts"
import { listed } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link listVehicle}. */
export interface ListVehicleParameters {
  readonly terms: SaleTerms
  /** The seller's, of `signSaleConsent`. */
  readonly signature: Hex
  /** Canonical JSON of the checklist; hashes to `terms.disclosure`. */
  readonly disclosure: string
  /** Which one the seller signed for; the sale desk by default. */
  readonly desk?: DeskName
}

/** The call of {@link listVehicle}. */
export function listVehicleCall(parameters: ListVehicleParameters) {
  const { terms, signature, disclosure, desk = "saleDesk" } = parameters
  return contractCall(desk, deskAbi[desk], "list", [toTermsStruct(terms), signature, disclosure])
}

/** Publishes signed terms. The title holder only. */
export const listVehicle = writeAction(listVehicleCall)

/** {@link listVehicle}, waiting until it is mined. */
export const listVehicleSync = writeSyncAction(listVehicleCall, listed)
