import { type Address, zeroAddress } from "viem"
import { escrowDeskAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { toppedUp } from "../core/escrow-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link topUpBond}. */
export interface TopUpBondParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
  readonly amount: bigint
}

/** The call of {@link topUpBond}. */
export function topUpBondCall({ currency, amount }: TopUpBondParameters) {
  return contractCall(
    "escrowDesk",
    escrowDeskAbi,
    "topUp",
    [currency, amount],
    currency === zeroAddress ? amount : 0n,
  )
}

/** Credits the caller at the escrow desk, for bonds to come. A token must be allowed to the desk first. */
export const topUpBond = writeAction(topUpBondCall)

/** {@link topUpBond}, waiting until it is mined. */
export const topUpBondSync = writeSyncAction(topUpBondCall, toppedUp)
