import type { Address } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { stakeReleased } from "../core/licence-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link releaseStake}. */
export interface ReleaseStakeParameters {
  /** Dismissed by the federation. */
  readonly court: Address
  readonly account: Address
}

/** The call of {@link releaseStake}. */
export function releaseStakeCall({ court, account }: ReleaseStakeParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "releaseFrom", [court, account])
}

/** Frees all that a dismissed court had reserved of a stake. Anyone. */
export const releaseStake = writeAction(releaseStakeCall)

/** {@link releaseStake}, waiting until it is mined. */
export const releaseStakeSync = writeSyncAction(releaseStakeCall, stakeReleased)
