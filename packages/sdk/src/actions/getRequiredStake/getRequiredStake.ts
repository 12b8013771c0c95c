import { stringToHex } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { type RoleName, rolesToMask } from "../../kinds/roles.ts"
import { read } from "../core/read.ts"

/** Parameters of {@link getRequiredStake}. */
export interface GetRequiredStakeParameters {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly roles: readonly RoleName[]
}

/** The stake that roles require in a country now, in millionths of a euro. @throws UrcarError */
export async function getRequiredStake(
  client: ReadClient,
  { country, roles }: GetRequiredStakeParameters,
): Promise<bigint> {
  const args = [stringToHex(country, { size: 2 }), rolesToMask(roles)] as const
  return read(client, "licenseRegistry", licenseRegistryAbi, "requiredStake", args)
}
