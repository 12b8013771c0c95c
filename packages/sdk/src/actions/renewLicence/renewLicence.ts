import type { Address } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { licenceRenewed } from "../core/licence-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link renewLicence}. */
export interface RenewLicenceParameters {
  readonly account: Address
}

/** The call of {@link renewLicence}. */
export function renewLicenceCall({ account }: RenewLicenceParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "renew", [account])
}

/** Extends a licence by 365 days, for a fee from its deposit. Its department only, in the last 90 days of the term. */
export const renewLicence = writeAction(renewLicenceCall)

/** {@link renewLicence}, waiting until it is mined. */
export const renewLicenceSync = writeSyncAction(renewLicenceCall, licenceRenewed)
