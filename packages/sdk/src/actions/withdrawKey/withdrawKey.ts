import type { Address } from "viem"
import { ownerRegistryAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { keyWithdrawn } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link withdrawKey}. */
export interface WithdrawKeyParameters {
  readonly key: Address
}

/** The call of {@link withdrawKey}. */
export function withdrawKeyCall({ key }: WithdrawKeyParameters) {
  return contractCall("ownerRegistry", ownerRegistryAbi, "withdraw", [key])
}

/** Withdraws a key's certificate. Police of the certifying country only. */
export const withdrawKey = writeAction(withdrawKeyCall)

/** {@link withdrawKey}, waiting until it is mined. */
export const withdrawKeySync = writeSyncAction(withdrawKeyCall, keyWithdrawn)
