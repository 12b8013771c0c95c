import type { WriteClient } from "../../chain/clients.ts"
import { disputeCourtAbi } from "../../generated/index.ts"
import { contractCall } from "../core/call.ts"
import { courtCreditWithdrawn } from "../core/court-events.ts"
import { write, writeSync } from "../core/write.ts"

/** The call of {@link withdrawCourtCredit}. */
export function withdrawCourtCreditCall() {
  return contractCall("disputeCourt", disputeCourtAbi, "withdraw", [])
}

/** Pays out all that the court owes the caller, in euros. */
export async function withdrawCourtCredit(client: WriteClient) {
  return write(client, withdrawCourtCreditCall())
}

/** {@link withdrawCourtCredit}, waiting until it is mined. */
export async function withdrawCourtCreditSync(client: WriteClient) {
  return writeSync(client, withdrawCourtCreditCall(), courtCreditWithdrawn)
}
