import type { Address } from "viem"
import { authorityActsAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { reissueAnnounced } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link announceReissue}. */
export interface AnnounceReissueParameters {
  readonly oldKey: Address
  /** Certified by the same country. */
  readonly newKey: Address
}

/** The call of {@link announceReissue}. */
export function announceReissueCall({ oldKey, newKey }: AnnounceReissueParameters) {
  return contractCall("authorityActs", authorityActsAbi, "announceReissue", [oldKey, newKey])
}

/** Announces that a new key is to stand in a lost one’s place, and freezes the old one’s sales. Police of the certifying country. */
export const announceReissue = writeAction(announceReissueCall)

/** {@link announceReissue}, waiting until it is mined. */
export const announceReissueSync = writeSyncAction(announceReissueCall, reissueAnnounced)
