import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { licenceChanged } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link lockStake}. */
export interface LockStakeParameters {
  /** In the euro token's smallest unit. */
  readonly amount: bigint
}

/** The call of {@link lockStake}. */
export function lockStakeCall({ amount }: LockStakeParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "lockStake", [amount])
}

/** Locks euro tokens of the caller as its stake. Approve them to the licence registry first. */
export const lockStake = writeAction(lockStakeCall)

/** {@link lockStake}, waiting until it is mined. */
export const lockStakeSync = writeSyncAction(lockStakeCall, licenceChanged)
