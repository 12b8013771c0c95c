import { federationAbi } from "../../generated/index.ts"
import type { FederalAct } from "../core/act.ts"
import { contractCall } from "../core/call.ts"
import { actExecuted } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link executeAct}. */
export interface ExecuteActParameters {
  /** Exactly as it was scheduled. */
  readonly act: FederalAct
}

/** The call of {@link executeAct}. */
export function executeActCall({ act }: ExecuteActParameters) {
  return contractCall("federation", federationAbi, "execute", [act.target, act.data])
}

/** Does what the caller scheduled, once its delay has passed. */
export const executeAct = writeAction(executeActCall)

/** {@link executeAct}, waiting until it is mined. */
export const executeActSync = writeSyncAction(executeActCall, actExecuted)
