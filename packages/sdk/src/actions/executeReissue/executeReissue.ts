import type { Address } from "viem"
import { authorityActsAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { reissueExecuted } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link executeReissue}. */
export interface ExecuteReissueParameters {
  readonly oldKey: Address
}

/** The call of {@link executeReissue}. */
export function executeReissueCall({ oldKey }: ExecuteReissueParameters) {
  return contractCall("authorityActs", authorityActsAbi, "executeReissue", [oldKey])
}

/** Issues the key anew once the delay has passed without a veto. Anyone. */
export const executeReissue = writeAction(executeReissueCall)

/** {@link executeReissue}, waiting until it is mined. */
export const executeReissueSync = writeSyncAction(executeReissueCall, reissueExecuted)
