import type { Hex } from "viem"
import { type LienTerms, toLienStruct } from "../../escrow/lien.ts"
import { lienRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { lienRegistered } from "../core/escrow-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link registerLien}. */
export interface RegisterLienParameters {
  readonly terms: LienTerms
  /** The owner's, of `signLienConsent`. */
  readonly signature: Hex
}

/** The call of {@link registerLien}. */
export function registerLienCall({ terms, signature }: RegisterLienParameters) {
  return contractCall("lienRegistry", lienRegistryAbi, "registerLien", [toLienStruct(terms), signature])
}

/** Registers the caller's lien. A licensed bank, with the owner's signature. */
export const registerLien = writeAction(registerLienCall)

/** {@link registerLien}, waiting until it is mined. */
export const registerLienSync = writeSyncAction(registerLienCall, lienRegistered)
