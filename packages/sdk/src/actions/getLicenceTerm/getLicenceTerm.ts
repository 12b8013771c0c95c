import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { read } from "../core/read.ts"

/** How long a licence is paid, and with what it can be renewed. */
export interface LicenceTerm {
  /** Unix seconds, inclusive; 0 for none. */
  readonly paidUntil: number
  /** The account's own until a fee is taken from it, in millionths of a euro. */
  readonly deposit: bigint
}

/** Parameters of {@link getLicenceTerm}. */
export interface GetLicenceTermParameters {
  readonly account: Address
}

/** An account's paid term and deposit. @throws UrcarError */
export async function getLicenceTerm(
  client: ReadClient,
  { account }: GetLicenceTermParameters,
): Promise<LicenceTerm> {
  return read(client, "licenseRegistry", licenseRegistryAbi, "paidTermOf", [account])
}
