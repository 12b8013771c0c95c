import type { HeadProof } from "../../disputes/prove-record.ts"
import { disputeCourtAbi } from "../../generated/index.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { contractCall } from "../core/call.ts"
import { headProven } from "../core/court-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link proveHead}, with one of a `RecordProof`'s earlier ones. */
export interface ProveHeadParameters extends HeadProof {
  readonly vin: string
}

/** The call of {@link proveHead}. */
export function proveHeadCall({ vin, before, links }: ProveHeadParameters) {
  return contractCall("disputeCourt", disputeCourtAbi, "prove", [vinToBytes(parseVin(vin)), before, links])
}

/** Proves an earlier head of a life file to the court, for files too long to prove in one call. Anyone. */
export const proveHead = writeAction(proveHeadCall)

/** {@link proveHead}, waiting until it is mined. */
export const proveHeadSync = writeSyncAction(proveHeadCall, headProven)
