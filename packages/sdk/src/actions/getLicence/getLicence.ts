import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { type RoleName, rolesFromMask } from "../../kinds/roles.ts"
import { textFromBytes } from "../../text/bytes.ts"
import { read } from "../core/read.ts"

/** Standings of a licence; the place in this list is the number on chain. */
export const standings = ["none", "active", "suspended", "exiting", "revoked"] as const

/** One of {@link standings}. */
export type Standing = (typeof standings)[number]

/** What an account may act as. */
export interface Licence {
  readonly account: Address
  /** ISO 3166-1 alpha-2; empty without a licence. */
  readonly country: string
  readonly roles: readonly RoleName[]
  readonly standing: Standing
  /** Unix seconds of the first grant. */
  readonly since: number
  /** Locked, in the euro token's smallest unit. */
  readonly stake: bigint
  readonly sequence: number
  readonly lastBlock: number
}

/** Parameters of {@link getLicence}. */
export interface GetLicenceParameters {
  readonly account: Address
}

/** An account's licence now. @throws UrcarError */
export async function getLicence(client: ReadClient, { account }: GetLicenceParameters): Promise<Licence> {
  const licence = await read(client, "licenseRegistry", licenseRegistryAbi, "licenceOf", [account])
  return {
    ...licence,
    account,
    country: textFromBytes(licence.country),
    roles: rolesFromMask(licence.roles),
    standing: standings[licence.standing] ?? "none",
  }
}
