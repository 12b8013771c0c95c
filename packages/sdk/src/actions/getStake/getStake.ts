import type { Address } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { licenseRegistryAbi } from "../../generated/index.ts"
import { read } from "../core/read.ts"

/** An account's stake, in millionths of a euro. */
export interface Stake {
  readonly locked: bigint
  /** What no court holds. */
  readonly available: bigint
  /** What courts hold for open disputes. */
  readonly reserved: bigint
  /** Unix seconds from which it can be withdrawn; 0 while it cannot. */
  readonly unbondedAt: number
}

/** Parameters of {@link getStake}. */
export interface GetStakeParameters {
  readonly account: Address
}

/** What an account has locked, and how much of it open disputes hold. @throws UrcarError */
export async function getStake(client: ReadClient, { account }: GetStakeParameters): Promise<Stake> {
  const [{ stake: locked }, available, unbondedAt] = await Promise.all([
    read(client, "licenseRegistry", licenseRegistryAbi, "licenceOf", [account]),
    read(client, "licenseRegistry", licenseRegistryAbi, "availableStake", [account]),
    read(client, "licenseRegistry", licenseRegistryAbi, "unbondedAt", [account]),
  ])
  return { locked, available, reserved: locked - available, unbondedAt: Number(unbondedAt) }
}
