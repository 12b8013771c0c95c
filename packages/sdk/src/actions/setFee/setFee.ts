import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { feeSet } from "../core/licence-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link setFee}. */
export interface SetFeeParameters {
  /** In millionths of a euro. */
  readonly yearly: bigint
  /** For whoever runs a listed validator; never more than `yearly`. */
  readonly validatorYearly: bigint
}

/** The call of {@link setFee}. */
export function setFeeCall({ yearly, validatorYearly }: SetFeeParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "setFee", [yearly, validatorYearly])
}

/** Sets what a licence costs a year in the caller’s country; binds later grants and renewals. Departments only. */
export const setFee = writeAction(setFeeCall)

/** {@link setFee}, waiting until it is mined. */
export const setFeeSync = writeSyncAction(setFeeCall, feeSet)
