import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { type RoleName, rolesFromMask } from "../../kinds/roles.ts"
import { textFromBytes } from "../../text/bytes.ts"
import { read } from "../core/read.ts"

/** A business's open request for a licence. */
export interface LicenceApplication {
  /** ISO 3166-1 alpha-2, whose department is asked. */
  readonly country: string
  readonly roles: readonly RoleName[]
  /** Unix seconds. */
  readonly appliedAt: number
}

/** Parameters of {@link getApplication}. */
export interface GetApplicationParameters {
  readonly account: Address
}

/** The open application of an account; `null` for none. @throws UrcarError */
export async function getApplication(
  client: ReadClient,
  { account }: GetApplicationParameters,
): Promise<LicenceApplication | null> {
  const { country, roles, appliedAt } = await read(
    client,
    "licenseRegistry",
    licenseRegistryAbi,
    "pendingApplicationOf",
    [account],
  )
  return appliedAt === 0 ? null : { country: textFromBytes(country), roles: rolesFromMask(roles), appliedAt }
}
