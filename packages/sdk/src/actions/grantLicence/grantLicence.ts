import type { Address } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { type RoleName, rolesToMask } from "../../kinds/roles.ts"
import { contractCall } from "../core/call.ts"
import { licenceChanged } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link grantLicence}. */
export interface GrantLicenceParameters {
  /** The business's account. */
  readonly account: Address
  readonly roles: readonly RoleName[]
}

/** The call of {@link grantLicence}. */
export function grantLicenceCall({ account, roles }: GrantLicenceParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "grant", [account, rolesToMask(roles)])
}

/** Licenses a business in the caller's country, or changes its roles. Departments only; its stake must be locked. */
export const grantLicence = writeAction(grantLicenceCall)

/** {@link grantLicence}, waiting until it is mined. */
export const grantLicenceSync = writeSyncAction(grantLicenceCall, licenceChanged)
