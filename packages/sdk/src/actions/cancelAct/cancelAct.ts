import type { Address } from "viem"
import { federationAbi } from "../../generated/index.ts"
import type { FederalAct } from "../core/act.ts"
import { contractCall } from "../core/call.ts"
import { actCancelled } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link cancelAct}. */
export interface CancelActParameters {
  /** Who scheduled it. */
  readonly by: Address
  /** Exactly as it was scheduled. */
  readonly act: FederalAct
}

/** The call of {@link cancelAct}. */
export function cancelActCall({ by, act }: CancelActParameters) {
  return contractCall("federation", federationAbi, "cancel", [by, act.target, act.data])
}

/** Takes back what was scheduled. Who scheduled it, the administrator, or a guardian. */
export const cancelAct = writeAction(cancelActCall)

/** {@link cancelAct}, waiting until it is mined. */
export const cancelActSync = writeSyncAction(cancelActCall, actCancelled)
