import type { Address } from "viem"
import { ownerRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { keyCertified } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link certifyKey}. */
export interface CertifyKeyParameters {
  readonly key: Address
}

/** The call of {@link certifyKey}. */
export function certifyKeyCall({ key }: CertifyKeyParameters) {
  return contractCall("ownerRegistry", ownerRegistryAbi, "certify", [key])
}

/** Certifies an owner's key. Police only. */
export const certifyKey = writeAction(certifyKeyCall)

/** {@link certifyKey}, waiting until it is mined. */
export const certifyKeySync = writeSyncAction(certifyKeyCall, keyCertified)
