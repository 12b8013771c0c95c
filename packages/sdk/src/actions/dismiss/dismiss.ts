import type { Address } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { licenceChanged } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link dismiss}. */
export interface DismissParameters {
  readonly account: Address
}

/** The call of {@link dismiss}. */
export function dismissCall({ account }: DismissParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "dismiss", [account])
}

/** Ends the admission of a department, police, sale desk or court. The federation only, once it scheduled this act. */
export const dismiss = writeAction(dismissCall)

/** {@link dismiss}, waiting until it is mined. */
export const dismissSync = writeSyncAction(dismissCall, licenceChanged)
