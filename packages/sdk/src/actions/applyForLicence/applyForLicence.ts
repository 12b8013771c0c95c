import { type Hex, stringToHex } from "viem"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { type RoleName, rolesToMask } from "../../kinds/roles.ts"
import { encodeProfile, type LicenceProfile } from "../../profile/profile.ts"
import { contractCall } from "../core/call.ts"
import { licenceApplied } from "../core/licence-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link applyForLicence}. */
export interface ApplyForLicenceParameters {
  /** ISO 3166-1 alpha-2, whose department is asked. */
  readonly country: string
  readonly roles: readonly RoleName[]
  /** What the directory shows of the business. */
  readonly profile: LicenceProfile
  /** Commitment to the private file, which the department gets encrypted. */
  readonly documents: Hex
}

/** The call of {@link applyForLicence}. @throws InvalidPayloadError, PayloadTooLargeError */
export function applyForLicenceCall({ country, roles, profile, documents }: ApplyForLicenceParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "applyFor", [
    stringToHex(country, { size: 2 }),
    rolesToMask(roles),
    encodeProfile(profile),
    documents,
  ])
}

/** Asks a country's department for a licence; the stake that the roles require must be locked first. */
export const applyForLicence = writeAction(applyForLicenceCall)

/** {@link applyForLicence}, waiting until it is mined. */
export const applyForLicenceSync = writeSyncAction(applyForLicenceCall, licenceApplied)
