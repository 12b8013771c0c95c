import { type LienTerms, toLienStruct } from "../../escrow/lien.ts"
import { lienRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { lienRegistered } from "../core/escrow-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link orderLien}. */
export interface OrderLienParameters {
  readonly terms: LienTerms
}

/** The call of {@link orderLien}. */
export function orderLienCall({ terms }: OrderLienParameters) {
  return contractCall("lienRegistry", lienRegistryAbi, "orderLien", [toLienStruct(terms)])
}

/** Registers a court's lien. The department of the responsible country only. */
export const orderLien = writeAction(orderLienCall)

/** {@link orderLien}, waiting until it is mined. */
export const orderLienSync = writeSyncAction(orderLienCall, lienRegistered)
