import type { Address } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { licenceChanged } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link reinstateLicence}. */
export interface ReinstateLicenceParameters {
  /** The business's account. */
  readonly account: Address
}

/** The call of {@link reinstateLicence}. */
export function reinstateLicenceCall({ account }: ReinstateLicenceParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "reinstate", [account])
}

/** Ends a suspension. The country's department only. */
export const reinstateLicence = writeAction(reinstateLicenceCall)

/** {@link reinstateLicence}, waiting until it is mined. */
export const reinstateLicenceSync = writeSyncAction(reinstateLicenceCall, licenceChanged)
