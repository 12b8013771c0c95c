import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { feeDeposited } from "../core/licence-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link depositFee}. */
export interface DepositFeeParameters {
  /** In millionths of a euro. */
  readonly amount: bigint
}

/** The call of {@link depositFee}. */
export function depositFeeCall({ amount }: DepositFeeParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "depositFee", [amount])
}

/** Pays ahead for the licence fee; it stays the caller’s until a grant or renewal takes it, and must be allowed to the registry first. */
export const depositFee = writeAction(depositFeeCall)

/** {@link depositFee}, waiting until it is mined. */
export const depositFeeSync = writeSyncAction(depositFeeCall, feeDeposited)
