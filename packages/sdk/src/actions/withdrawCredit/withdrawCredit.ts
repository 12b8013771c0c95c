import type { Address } from "viem"
import { saleDeskAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { creditWithdrawn } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link withdrawCredit}. */
export interface WithdrawCreditParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
}

/** The call of {@link withdrawCredit}. */
export function withdrawCreditCall({ currency }: WithdrawCreditParameters) {
  return contractCall("saleDesk", saleDeskAbi, "withdraw", [currency])
}

/** Pays out all that the desk owes the caller in a currency. */
export const withdrawCredit = writeAction(withdrawCreditCall)

/** {@link withdrawCredit}, waiting until it is mined. */
export const withdrawCreditSync = writeSyncAction(withdrawCreditCall, creditWithdrawn)
