import { licenseRegistryAbi } from "../../generated/index.ts"
import { type RoleName, rolesToMask } from "../../kinds/roles.ts"
import { contractCall } from "../core/call.ts"
import { stakeRequired } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link requireStake}. */
export interface RequireStakeParameters {
  readonly role: RoleName
  /** In the euro token's smallest unit. */
  readonly amount: bigint
}

/** The call of {@link requireStake}. */
export function requireStakeCall({ role, amount }: RequireStakeParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "requireStake", [rolesToMask([role]), amount])
}

/** Sets the stake that a role requires in the caller's country. Departments only. */
export const requireStake = writeAction(requireStakeCall)

/** {@link requireStake}, waiting until it is mined. */
export const requireStakeSync = writeSyncAction(requireStakeCall, stakeRequired)
