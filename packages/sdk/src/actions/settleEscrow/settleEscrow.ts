import type { Hex } from "viem"
import { noPayoff, type SignedPayoff, toPayoffStruct } from "../../escrow/lien.ts"
import { escrowDeskAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { saleSettled } from "../core/escrow-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link settleEscrow}. */
export interface SettleEscrowParameters {
  readonly saleId: Hex
  readonly price: bigint
  /** Unix seconds, inclusive. */
  readonly deadline: number
  /** The other party's, of `signSettlement`. */
  readonly signature: Hex
  /** The lien holder's, where there is a lien. */
  readonly payoff?: SignedPayoff
}

/** The call of {@link settleEscrow}. */
export function settleEscrowCall(parameters: SettleEscrowParameters) {
  const { saleId, price, deadline, signature, payoff = noPayoff } = parameters
  return contractCall("escrowDesk", escrowDeskAbi, "settle", [
    saleId,
    price,
    deadline,
    signature,
    ...toPayoffStruct(payoff),
  ])
}

/** Settles at a price both agree on; the rest of the deposit returns to the buyer. Either party. */
export const settleEscrow = writeAction(settleEscrowCall)

/** {@link settleEscrow}, waiting until it is mined. */
export const settleEscrowSync = writeSyncAction(settleEscrowCall, saleSettled)
