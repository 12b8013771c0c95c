import type { Address } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { licenceChanged } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link suspendLicence}. */
export interface SuspendLicenceParameters {
  /** The business's account. */
  readonly account: Address
}

/** The call of {@link suspendLicence}. */
export function suspendLicenceCall({ account }: SuspendLicenceParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "suspend", [account])
}

/** Suspends a licence. The country's department only. */
export const suspendLicence = writeAction(suspendLicenceCall)

/** {@link suspendLicence}, waiting until it is mined. */
export const suspendLicenceSync = writeSyncAction(suspendLicenceCall, licenceChanged)
