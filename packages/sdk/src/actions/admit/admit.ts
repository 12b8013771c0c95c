import type { Address } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { type RoleName, rolesToMask } from "../../kinds/roles.ts"
import { bytesFromText } from "../../text/bytes.ts"
import { contractCall } from "../core/call.ts"
import { licenceChanged } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link admit}. */
export interface AdmitParameters {
  readonly account: Address
  /** ISO 3166-1 alpha-2; EU for a sale desk. */
  readonly country: string
  readonly roles: readonly RoleName[]
}

/** The call of {@link admit}. */
export function admitCall({ account, country, roles }: AdmitParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "admit", [
    account,
    bytesFromText(country, 2),
    rolesToMask(roles),
  ])
}

/** Admits a department, police or sale desk. The federation's, delayed once it has been handed over. */
export const admit = writeAction(admitCall)

/** {@link admit}, waiting until it is mined. */
export const admitSync = writeSyncAction(admitCall, licenceChanged)
