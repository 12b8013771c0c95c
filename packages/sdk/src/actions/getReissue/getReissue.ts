import { type Address, zeroAddress } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { authorityActsAbi, vehicleRegistryAbi } from "../../generated/index.ts"
import { textFromBytes } from "../../text/bytes.ts"
import { read } from "../core/read.ts"

/** How far a key's re-issue is; the place in this list is the number on chain. */
export const reissueStages = ["none", "announced", "referred", "executed"] as const

/** One of {@link reissueStages}. */
export type ReissueStage = (typeof reissueStages)[number]

/** A key's latest re-issue. */
export interface Reissue {
  /** `none` for one that was cancelled or refused by the court. */
  readonly stage: ReissueStage
  readonly newKey: Address
  /** Whose police announced it. */
  readonly country: string
  /** Unix seconds; it can be executed from then on. */
  readonly executableFrom: number
  /** Unix seconds; neither executed nor decided until then, it ends. */
  readonly lapsesAfter: number
  /** Unix seconds; the key's next one can be announced from then on. */
  readonly nextFrom: number
  /** Unix seconds, inclusive; until then no sale of the key settles or is reserved. 0 for a free one. */
  readonly frozenUntil: number
}

/** Parameters of {@link getReissue}. */
export interface GetReissueParameters {
  readonly oldKey: Address
}

/** The latest re-issue of a key; `null` if there never was one. @throws UrcarError */
export async function getReissue(
  client: ReadClient,
  { oldKey }: GetReissueParameters,
): Promise<Reissue | null> {
  const [reissue, frozenUntil] = await Promise.all([
    read(client, "authorityActs", authorityActsAbi, "reissueOf", [oldKey]),
    read(client, "vehicleRegistry", vehicleRegistryAbi, "frozenUntil", [oldKey]),
  ])
  if (reissue.newKey === zeroAddress) return null
  return {
    ...reissue,
    stage: reissueStages[reissue.stage] ?? "none",
    country: textFromBytes(reissue.country),
    frozenUntil: Number(frozenUntil),
  }
}
