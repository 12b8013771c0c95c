import type { Address } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { applicationClosed } from "../core/licence-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link declineApplication}. */
export interface DeclineApplicationParameters {
  readonly account: Address
}

/** The call of {@link declineApplication}. */
export function declineApplicationCall({ account }: DeclineApplicationParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "declineApplicant", [account])
}

/** Says no to an application. The department that was asked only. */
export const declineApplication = writeAction(declineApplicationCall)

/** {@link declineApplication}, waiting until it is mined. */
export const declineApplicationSync = writeSyncAction(declineApplicationCall, applicationClosed)
