import type { Hex } from "viem"
import { noPayoff, type SignedPayoff, toPayoffStruct } from "../../escrow/lien.ts"
import { escrowDeskAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { saleSettled } from "../core/escrow-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link completeEscrow}. */
export interface CompleteEscrowParameters {
  readonly saleId: Hex
  /** The lien holder's, where there is a lien. */
  readonly payoff?: SignedPayoff
}

/** The call of {@link completeEscrow}. */
export function completeEscrowCall({ saleId, payoff = noPayoff }: CompleteEscrowParameters) {
  return contractCall("escrowDesk", escrowDeskAbi, "complete", [saleId, ...toPayoffStruct(payoff)])
}

/** Moves title, money and lien. The buyer at any time, anyone once the car is accepted. */
export const completeEscrow = writeAction(completeEscrowCall)

/** {@link completeEscrow}, waiting until it is mined. */
export const completeEscrowSync = writeSyncAction(completeEscrowCall, saleSettled)
