import { vehicleRegistryAbi } from "../../generated/index.ts"
import type { SaleTerms } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { nonceCancelled } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link cancelListing}. */
export interface CancelListingParameters {
  readonly terms: Pick<SaleTerms, "nonce">
}

/** The call of {@link cancelListing}. */
export function cancelListingCall({ terms }: CancelListingParameters) {
  return contractCall("vehicleRegistry", vehicleRegistryAbi, "cancelNonce", [terms.nonce])
}

/** Takes an offer of the caller back, published or not: its signature can no longer be used. */
export const cancelListing = writeAction(cancelListingCall)

/** {@link cancelListing}, waiting until it is mined. */
export const cancelListingSync = writeSyncAction(cancelListingCall, nonceCancelled)
