import { authorityActsAbi } from "../../generated/index.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { contractCall } from "../core/call.ts"
import { transferCancelled } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link cancelAuthorityTransfer}. */
export interface CancelAuthorityTransferParameters {
  readonly vin: string
}

/** The call of {@link cancelAuthorityTransfer}. */
export function cancelAuthorityTransferCall({ vin }: CancelAuthorityTransferParameters) {
  return contractCall("authorityActs", authorityActsAbi, "cancelAuthorityTransfer", [
    vinToBytes(parseVin(vin)),
  ])
}

/** Cancels an announced transfer. Department or police of the country that announced it. */
export const cancelAuthorityTransfer = writeAction(cancelAuthorityTransferCall)

/** {@link cancelAuthorityTransfer}, waiting until it is mined. */
export const cancelAuthorityTransferSync = writeSyncAction(cancelAuthorityTransferCall, transferCancelled)
