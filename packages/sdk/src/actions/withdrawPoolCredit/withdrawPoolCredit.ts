import type { Address } from "viem"
import { rewardPoolAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { poolCreditWithdrawn } from "../core/pool-events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link withdrawPoolCredit}. */
export interface WithdrawPoolCreditParameters {
  /** Zeros for the native coin. */
  readonly currency: Address
}

/** The call of {@link withdrawPoolCredit}. */
export function withdrawPoolCreditCall({ currency }: WithdrawPoolCreditParameters) {
  return contractCall("rewardPool", rewardPoolAbi, "withdraw", [currency])
}

/** Pays out all that the pool owes the caller in a currency: bonds that returned or were won. */
export const withdrawPoolCredit = writeAction(withdrawPoolCreditCall)

/** {@link withdrawPoolCredit}, waiting until it is mined. */
export const withdrawPoolCreditSync = writeSyncAction(withdrawPoolCreditCall, poolCreditWithdrawn)
