import type { Address } from "viem"
import { authorityActsAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { reissueDecided } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link decideReissue}. */
export interface DecideReissueParameters {
  readonly oldKey: Address
  readonly isUpheld: boolean
}

/** The call of {@link decideReissue}. */
export function decideReissueCall({ oldKey, isUpheld }: DecideReissueParameters) {
  return contractCall("authorityActs", authorityActsAbi, "decideReissue", [oldKey, isUpheld])
}

/** Decides a re-issue that its old key vetoed. The federation’s court only, once it scheduled this act. */
export const decideReissue = writeAction(decideReissueCall)

/** {@link decideReissue}, waiting until it is mined. */
export const decideReissueSync = writeSyncAction(decideReissueCall, reissueDecided)
