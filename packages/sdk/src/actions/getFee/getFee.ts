import { stringToHex } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { read } from "../core/read.ts"

/** What a licence costs in a country, in millionths of a euro. */
export interface LicenceFees {
  readonly yearly: bigint
  /** For whoever runs a listed validator. */
  readonly validatorYearly: bigint
  /** Taken and not yet collected by a department. */
  readonly collected: bigint
}

/** Parameters of {@link getFee}. */
export interface GetFeeParameters {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}

/** What a licence costs in a country now. @throws UrcarError */
export async function getFee(client: ReadClient, { country }: GetFeeParameters): Promise<LicenceFees> {
  const args = [stringToHex(country, { size: 2 })] as const
  return read(client, "licenseRegistry", licenseRegistryAbi, "feesOf", args)
}
