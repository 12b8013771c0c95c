import { type Address, zeroAddress } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { lienRegistryAbi } from "../../generated/index.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { read } from "../core/read.ts"

/** A vehicle's lien. */
export interface Lien {
  /** Who is owed; `null` where no lien is active. */
  readonly holder: Address | null
  /** Of the last one; 0 before the first. */
  readonly id: bigint
  /** By a court, through the department. */
  readonly isOrdered: boolean
  readonly currency: Address
  /** What a payoff may ask at most, in the currency's smallest unit. */
  readonly ceiling: bigint
}

/** Parameters of {@link getLien}. */
export interface GetLienParameters {
  readonly vin: string
}

/** A vehicle's lien. @throws UrcarError */
export async function getLien(client: ReadClient, { vin }: GetLienParameters): Promise<Lien> {
  const lien = await read(client, "lienRegistry", lienRegistryAbi, "lienOf", [vinToBytes(parseVin(vin))])
  return { ...lien, holder: lien.holder === zeroAddress ? null : lien.holder }
}
