import type { Address } from "viem"
import { validatorSetAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { validatorRemoved } from "../core/policy-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link removeValidator}. */
export interface RemoveValidatorParameters {
  readonly validator: Address
}

/** The call of {@link removeValidator}. */
export function removeValidatorCall({ validator }: RemoveValidatorParameters) {
  return contractCall("validatorSet", validatorSetAbi, "removeValidator", [validator])
}

/** Takes a validator off the list. The federation only, once it scheduled this act. */
export const removeValidator = writeAction(removeValidatorCall)

/** {@link removeValidator}, waiting until it is mined. */
export const removeValidatorSync = writeSyncAction(removeValidatorCall, validatorRemoved)
