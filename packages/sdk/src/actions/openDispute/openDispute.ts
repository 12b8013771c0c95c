import type { Hex } from "viem"
import type { HeadProof } from "../../disputes/prove-record.ts"
import { type DisputeReason, disputeReasons } from "../../disputes/states.ts"
import { disputeCourtAbi } from "../../generated/index.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { contractCall } from "../core/call.ts"
import { disputeOpened } from "../core/court-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link openDispute}, with the record's proof by `proveRecord`. */
export interface OpenDisputeParameters extends HeadProof {
  readonly vin: string
  readonly reason: DisputeReason
  /** Commitment to what the accuser shows; new for this record. */
  readonly evidence: Hex
}

/** The call of {@link openDispute}. */
export function openDisputeCall({ vin, before, links, reason, evidence }: OpenDisputeParameters) {
  return contractCall("disputeCourt", disputeCourtAbi, "open", [
    vinToBytes(parseVin(vin)),
    before,
    links,
    disputeReasons.indexOf(reason),
    evidence,
  ])
}

/** Disputes a record. Anyone but its writer; the bond (`getDisputePrice`) must be allowed to the court first. */
export const openDispute = writeAction(openDisputeCall)

/** {@link openDispute}, waiting until it is mined. */
export const openDisputeSync = writeSyncAction(openDisputeCall, disputeOpened)
