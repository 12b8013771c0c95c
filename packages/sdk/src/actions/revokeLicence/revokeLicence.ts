import type { Address } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { licenceChanged } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link revokeLicence}. */
export interface RevokeLicenceParameters {
  /** The business's account. */
  readonly account: Address
}

/** The call of {@link revokeLicence}. */
export function revokeLicenceCall({ account }: RevokeLicenceParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "revoke", [account])
}

/** Ends a licence for good; what was written under it stays valid. The country's department only. */
export const revokeLicence = writeAction(revokeLicenceCall)

/** {@link revokeLicence}, waiting until it is mined. */
export const revokeLicenceSync = writeSyncAction(revokeLicenceCall, licenceChanged)
