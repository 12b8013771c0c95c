import type { Address } from "viem"
import { validatorSetAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { validatorAdded } from "../core/policy-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link addValidator}. */
export interface AddValidatorParameters {
  /** The node's own account. */
  readonly validator: Address
  /** Who answers for it, and pays the lower licence fee for it. */
  readonly operator: Address
}

/** The call of {@link addValidator}. */
export function addValidatorCall({ validator, operator }: AddValidatorParameters) {
  return contractCall("validatorSet", validatorSetAbi, "addValidator", [validator, operator])
}

/** Lists a validator. The federation only, once it scheduled this act. */
export const addValidator = writeAction(addValidatorCall)

/** {@link addValidator}, waiting until it is mined. */
export const addValidatorSync = writeSyncAction(addValidatorCall, validatorAdded)
