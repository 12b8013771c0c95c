import {
  announceAuthorityTransferSync,
  assertDoubleEntry,
  cancelAuthorityTransferSync,
  executeAuthorityTransferSync,
  getPlateOf,
} from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import { parsePlateText } from "@urcar/sdk/plate"
import { createRecord } from "@urcar/sdk/records"
import { type Address, zeroAddress } from "viem"
import type { TitleReason } from "../logic/title.ts"

/** What is announced about a title. */
export type TitleMove = {
  vin: string
  /** Read from the car beside the VIN */
  vinTail: string
  owner: Address
  /** Left out where the registration is annulled */
  heir: Address | undefined
  reason: TitleReason
}

/**
 * Announces that a title moves, with a record in the vehicle's file.
 *
 * @param today `YYYY-MM-DD`
 * @throws UrcarError
 */
export async function announce(client: WriteClient, move: TitleMove, today: string): Promise<true> {
  const { vin, vinTail, owner, heir = zeroAddress, reason } = move
  assertDoubleEntry({ plate: "", vinTail }, { vin, plate: "" })
  const plate = await getPlateOf(client, { vin })
  const record = createRecord({
    ...{ vin, kind: "ownership", occurredAt: today, plate: parsePlateText(plate) },
    payload: { v: 1, reason, from: owner.toLowerCase(), to: heir.toLowerCase() },
  })
  await announceAuthorityTransferSync(client, { record, to: heir, reason })
  return true
}

/** Carries an announced act out, or takes it back. @throws UrcarError */
export async function goOn(client: WriteClient, act: "execute" | "cancel", vin: string): Promise<true> {
  if (act === "execute") await executeAuthorityTransferSync(client, { vin })
  else await cancelAuthorityTransferSync(client, { vin })
  return true
}
