import { lienRegistryAbi } from "../../generated/index.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { contractCall } from "../core/call.ts"
import { lienReleased } from "../core/escrow-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link releaseLien}. */
export interface ReleaseLienParameters {
  readonly vin: string
}

/** The call of {@link releaseLien}. */
export function releaseLienCall({ vin }: ReleaseLienParameters) {
  return contractCall("lienRegistry", lienRegistryAbi, "releaseLien", [vinToBytes(parseVin(vin))])
}

/** Releases a lien. Its holder, or the department of the responsible country. */
export const releaseLien = writeAction(releaseLienCall)

/** {@link releaseLien}, waiting until it is mined. */
export const releaseLienSync = writeSyncAction(releaseLienCall, lienReleased)
