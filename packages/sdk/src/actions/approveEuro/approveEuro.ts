import type { Address } from "viem"
import { testEuroAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { tokenApproved } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link approveEuro}. */
export interface ApproveEuroParameters {
  readonly spender: Address
  readonly amount: bigint
}

/** The call of {@link approveEuro}. */
export function approveEuroCall({ spender, amount }: ApproveEuroParameters) {
  return contractCall("testEuro", testEuroAbi, "approve", [spender, amount])
}

/** Allows a contract to take euro tokens of the caller. */
export const approveEuro = writeAction(approveEuroCall)

/** {@link approveEuro}, waiting until it is mined. */
export const approveEuroSync = writeSyncAction(approveEuroCall, tokenApproved)
