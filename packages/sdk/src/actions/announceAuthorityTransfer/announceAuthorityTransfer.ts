import type { Address } from "viem"
import { authorityActsAbi } from "../../generated/index.ts"
import { toRecordStruct } from "../../records/struct.ts"
import type { VehicleRecord } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { transferAnnounced } from "../core/events.ts"
import { type TransferReason, transferReasons } from "../core/transfer-reasons.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"

/** Parameters of {@link announceAuthorityTransfer}. */
export interface AnnounceAuthorityTransferParameters {
  /** Kind `ownership`. */
  readonly record: VehicleRecord
  /** The zero address to annul a wrong registration. */
  readonly to: Address
  readonly reason: TransferReason
}

/** The call of {@link announceAuthorityTransfer}. */
export function announceAuthorityTransferCall({ record, to, reason }: AnnounceAuthorityTransferParameters) {
  return contractCall("authorityActs", authorityActsAbi, "announceAuthorityTransfer", [
    toRecordStruct(record),
    to,
    transferReasons.indexOf(reason),
  ])
}

/**
 * Announces a transfer of title without the holder's consent, or the annulment of a wrong registration. Department or
 * police of the responsible country.
 */
export const announceAuthorityTransfer = writeAction(announceAuthorityTransferCall)

/** {@link announceAuthorityTransfer}, waiting until it is mined. */
export const announceAuthorityTransferSync = writeSyncAction(announceAuthorityTransferCall, transferAnnounced)
