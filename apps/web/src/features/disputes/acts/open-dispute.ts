import { getFirstOwner, getRecords, openDisputeSync, proveHeadSync } from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import { type DisputeReason, proveRecord } from "@urcar/sdk/disputes"
import type { Hex } from "viem"
import { approveBond } from "./run-act.ts"

/** What a dispute is opened with. */
export type OpeningInput = {
  vin: string
  sequence: number
  reason: DisputeReason
  evidence: Hex
  bond: bigint
}

/**
 * Opens a dispute: proves to the court from the chain's own records that this one was written, piece by piece where
 * the file is long, and puts in the bond.
 *
 * @returns the dispute's id
 */
export async function openDisputeHere(client: WriteClient, input: OpeningInput): Promise<string> {
  const { vin, sequence, reason, evidence, bond } = input
  const [firstOwner, records] = await Promise.all([
    getFirstOwner(client, { vin }),
    getRecords(client, { vin }),
  ])
  const { earlier, ...proof } = proveRecord({ vin, firstOwner, records }, sequence)
  for (const head of earlier) await proveHeadSync(client, { vin, ...head })
  await approveBond(client, bond)
  const { event } = await openDisputeSync(client, { vin, ...proof, reason, evidence })
  return String(event.disputeId)
}
