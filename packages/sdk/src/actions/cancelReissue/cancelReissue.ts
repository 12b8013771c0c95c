import type { Address } from "viem"
import { authorityActsAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { reissueCancelled } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link cancelReissue}. */
export interface CancelReissueParameters {
  readonly oldKey: Address
}

/** The call of {@link cancelReissue}. */
export function cancelReissueCall({ oldKey }: CancelReissueParameters) {
  return contractCall("authorityActs", authorityActsAbi, "cancelReissue", [oldKey])
}

/** Takes an announced re-issue back. Police of the country that announced it. */
export const cancelReissue = writeAction(cancelReissueCall)

/** {@link cancelReissue}, waiting until it is mined. */
export const cancelReissueSync = writeSyncAction(cancelReissueCall, reissueCancelled)
