import type { Address } from "viem"
import { testEuroAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { tokenMoved } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link mintEuro}. */
export interface MintEuroParameters {
  readonly to: Address
  /** In millionths of a euro. */
  readonly amount: bigint
}

/** The call of {@link mintEuro}. */
export function mintEuroCall({ to, amount }: MintEuroParameters) {
  return contractCall("testEuro", testEuroAbi, "mint", [to, amount])
}

/** Mints euro tokens of the local chain, a million at most. */
export const mintEuro = writeAction(mintEuroCall)

/** {@link mintEuro}, waiting until it is mined. */
export const mintEuroSync = writeSyncAction(mintEuroCall, tokenMoved)
