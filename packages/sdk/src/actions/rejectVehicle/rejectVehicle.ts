import type { Hex } from "viem"
import { type RejectionReason, rejectionReasons } from "../../escrow/words.ts"
import { escrowDeskAbi } from "../../generated/index.ts"
import { noRoot } from "../../records/typed-data.ts"
import { contractCall } from "../core/call.ts"
import { saleRejected } from "../core/escrow-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link rejectVehicle}. */
export interface RejectVehicleParameters {
  readonly saleId: Hex
  readonly reason: RejectionReason
  /** Commitment to pictures and reports; none by default. */
  readonly evidence?: Hex
}

/** The call of {@link rejectVehicle}. */
export function rejectVehicleCall({ saleId, reason, evidence = noRoot }: RejectVehicleParameters) {
  return contractCall("escrowDesk", escrowDeskAbi, "reject", [
    saleId,
    rejectionReasons.indexOf(reason),
    evidence,
  ])
}

/** Rejects the car within the inspection window. The buyer only. */
export const rejectVehicle = writeAction(rejectVehicleCall)

/** {@link rejectVehicle}, waiting until it is mined. */
export const rejectVehicleSync = writeSyncAction(rejectVehicleCall, saleRejected)
