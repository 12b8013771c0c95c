import type { Hex } from "viem"
import { auditAnchorAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { logAnchored } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link anchorLog}. */
export interface AnchorLogParameters {
  /** Hash of the log's entry number `count`. */
  readonly head: Hex
  /** Must be higher than the one anchored before. */
  readonly count: number
}

/** The call of {@link anchorLog}. */
export function anchorLogCall({ head, count }: AnchorLogParameters) {
  return contractCall("auditAnchor", auditAnchorAbi, "anchor", [head, count])
}

/** Anchors the lookup log of the police's country, so that nothing up to there can be changed unseen. Police only. */
export const anchorLog = writeAction(anchorLogCall)

/** {@link anchorLog}, waiting until it is mined. */
export const anchorLogSync = writeSyncAction(anchorLogCall, logAnchored)
