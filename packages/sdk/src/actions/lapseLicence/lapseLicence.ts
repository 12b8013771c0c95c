import type { Address } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { licenceChanged } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link lapseLicence}. */
export interface LapseLicenceParameters {
  readonly account: Address
}

/** The call of {@link lapseLicence}. */
export function lapseLicenceCall({ account }: LapseLicenceParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "lapse", [account])
}

/** Suspends a licensee whose paid term ended more than 30 days ago. Anyone. */
export const lapseLicence = writeAction(lapseLicenceCall)

/** {@link lapseLicence}, waiting until it is mined. */
export const lapseLicenceSync = writeSyncAction(lapseLicenceCall, licenceChanged)
