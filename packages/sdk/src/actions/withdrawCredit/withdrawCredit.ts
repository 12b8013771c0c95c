import type { Address } from "viem"
import { contractCall } from "../core/call.ts"
import { type DeskName, deskAbi } from "../core/desk.ts"
import { creditWithdrawn } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link withdrawCredit}. */
export interface WithdrawCreditParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
  /** Which one owes it; the sale desk by default. */
  readonly desk?: DeskName
}

/** The call of {@link withdrawCredit}. */
export function withdrawCreditCall({ currency, desk = "saleDesk" }: WithdrawCreditParameters) {
  return contractCall(desk, deskAbi[desk], "withdraw", [currency])
}

/** Pays out all that a desk owes the caller in a currency. */
export const withdrawCredit = writeAction(withdrawCreditCall)

/** {@link withdrawCredit}, waiting until it is mined. */
export const withdrawCreditSync = writeSyncAction(withdrawCreditCall, creditWithdrawn)
