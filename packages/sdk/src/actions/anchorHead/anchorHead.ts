import { disputeCourtAbi } from "../../generated/index.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { contractCall } from "../core/call.ts"
import { headProven } from "../core/court-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link anchorHead}. */
export interface AnchorHeadParameters {
  readonly vin: string
}

/** The call of {@link anchorHead}. */
export function anchorHeadCall({ vin }: AnchorHeadParameters) {
  return contractCall("disputeCourt", disputeCourtAbi, "anchor", [vinToBytes(parseVin(vin))])
}

/** Keeps the present head of a life file with the court, so that a proof that leads to it stays good whatever is written next. Anyone. */
export const anchorHead = writeAction(anchorHeadCall)

/** {@link anchorHead}, waiting until it is mined. */
export const anchorHeadSync = writeSyncAction(anchorHeadCall, headProven)
