import { licenseRegistryAbi } from "../../generated/index.ts"
import { type KindName, kindToBytes32 } from "../../kinds/names.ts"
import { contractCall } from "../core/call.ts"
import { kindHalted } from "../core/policy-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link haltKinds}. */
export interface HaltKindsParameters {
  readonly kinds: readonly KindName[]
  /** In seconds, three days at most. */
  readonly duration: number
}

/** The call of {@link haltKinds}. */
export function haltKindsCall({ kinds, duration }: HaltKindsParameters) {
  return contractCall("licenseRegistry", licenseRegistryAbi, "halt", [kinds.map(kindToBytes32), duration])
}

/** Refuses new records of these kinds for a time, at once; reading goes on. The guardian only. */
export const haltKinds = writeAction(haltKindsCall)

/** {@link haltKinds}, waiting until it is mined. */
export const haltKindsSync = writeSyncAction(haltKindsCall, kindHalted)
