import { authorityActsAbi } from "../../generated/index.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { contractCall } from "../core/call.ts"
import { transferExecuted } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link executeAuthorityTransfer}. */
export interface ExecuteAuthorityTransferParameters {
  readonly vin: string
}

/** The call of {@link executeAuthorityTransfer}. */
export function executeAuthorityTransferCall({ vin }: ExecuteAuthorityTransferParameters) {
  return contractCall("authorityActs", authorityActsAbi, "executeAuthorityTransfer", [
    vinToBytes(parseVin(vin)),
  ])
}

/** Moves the title once the delay has passed. Anyone. */
export const executeAuthorityTransfer = writeAction(executeAuthorityTransferCall)

/** {@link executeAuthorityTransfer}, waiting until it is mined. */
export const executeAuthorityTransferSync = writeSyncAction(executeAuthorityTransferCall, transferExecuted)
