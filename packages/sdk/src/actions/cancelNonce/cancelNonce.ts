import { vehicleRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { nonceCancelled } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link cancelNonce}. */
export interface CancelNonceParameters {
  readonly nonce: bigint
}

/** The call of {@link cancelNonce}. */
export function cancelNonceCall({ nonce }: CancelNonceParameters) {
  return contractCall("vehicleRegistry", vehicleRegistryAbi, "cancelNonce", [nonce])
}

/** Makes a signature of the caller unusable: a record not yet carried, an offer not yet bought. */
export const cancelNonce = writeAction(cancelNonceCall)

/** {@link cancelNonce}, waiting until it is mined. */
export const cancelNonceSync = writeSyncAction(cancelNonceCall, nonceCancelled)
