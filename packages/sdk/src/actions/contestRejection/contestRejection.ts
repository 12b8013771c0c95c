import type { Hex } from "viem"
import { escrowDeskAbi } from "../../generated/index.ts"
import { noRoot } from "../../records/typed-data.ts"
import { contractCall } from "../core/call.ts"
import { rejectionContested } from "../core/escrow-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link contestRejection}. */
export interface ContestRejectionParameters {
  readonly saleId: Hex
  /** Commitment to what speaks against it; none by default. */
  readonly evidence?: Hex
}

/** The call of {@link contestRejection}. */
export function contestRejectionCall({ saleId, evidence = noRoot }: ContestRejectionParameters) {
  return contractCall("escrowDesk", escrowDeskAbi, "contest", [saleId, evidence])
}

/** Contests a rejection before the department. The seller only. */
export const contestRejection = writeAction(contestRejectionCall)

/** {@link contestRejection}, waiting until it is mined. */
export const contestRejectionSync = writeSyncAction(contestRejectionCall, rejectionContested)
