import {
  answerDisputeSync,
  approveEuroSync,
  claimDisputeSync,
  closeDisputeSync,
  getDisputePrice,
  getFirstOwner,
  getOpenDispute,
  getRecords,
  openDisputeSync,
  ruleDisputeSync,
} from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import { type DisputeReason, proveRecord, type RecordProof } from "@urcar/sdk/disputes"
import { type Address, type Hex, keccak256, stringToHex, zeroAddress } from "viem"
import type { Play } from "./play.ts"
import { labVin } from "./vehicle.ts"

/** Days that a writer has for its answer, and the losing side for its appeal, and one more. */
export const fortnight = 15

/** What is shown in a dispute, as the chain sees it: its hash. */
export function commitment(shown: string): Hex {
  return keccak256(stringToHex(shown))
}

/** A record of the lab's car, proven from the chain. */
export async function proofOf({ reader }: Play<never>, sequence: number): Promise<RecordProof> {
  const firstOwner = await getFirstOwner(reader, { vin: labVin })
  const records = await getRecords(reader, { vin: labVin })
  return proveRecord({ vin: labVin, firstOwner, records }, sequence)
}

/** Who wrote a record of the lab's car. */
export async function writerOf({ reader }: Play<never>, sequence: number): Promise<Address> {
  const records = await getRecords(reader, { vin: labVin })
  return records.find((record) => record.sequence === sequence)?.author ?? zeroAddress
}

/** Disputes a record of the lab's car: allows the court the bond, and opens. */
export async function accuse<Actor extends string>(
  play: Play<Actor>,
  accuser: Actor,
  {
    sequence,
    reason,
    shown,
  }: { readonly sequence: number; readonly reason: DisputeReason; readonly shown: string },
): Promise<bigint> {
  const writer = await writerOf(play, sequence)
  const { bond } = await getDisputePrice(play.reader, { vin: labVin, sequence, writer })
  await allowCourt(play, accuser, bond)
  const proof = await proofOf(play, sequence)
  const evidence = commitment(shown)
  const { disputeId } = await play.does(accuser, (client) =>
    openDisputeSync(client, { vin: labVin, ...proof, reason, evidence }),
  )
  await play.readDispute(disputeId)
  return disputeId
}

/** Allows the court to take so much. */
export async function allowCourt<Actor extends string>(
  play: Play<Actor>,
  actor: Actor,
  amount: bigint,
): Promise<void> {
  const spender = getDeployment(play.reader.chain.id).addresses.disputeCourt
  await play.does(actor, (client) => approveEuroSync(client, { spender, amount }))
}

/** The open dispute over a record of the lab's car; 0 for none. */
export async function disputeOver({ reader }: Play<never>, sequence: number): Promise<bigint> {
  const { disputeId } = await getOpenDispute(reader, { vin: labVin, sequence })
  return disputeId ?? 0n
}

/** Answers the dispute over a record with what is shown. */
export async function answerWith<Actor extends string>(
  play: Play<Actor>,
  writer: Actor,
  sequence: number,
  shown: string,
) {
  const answer = { disputeId: await disputeOver(play, sequence), commitment: commitment(shown) }
  await play.does(writer, (client) => answerDisputeSync(client, answer))
  return play.readDispute(answer.disputeId)
}

/** The department rules in the dispute over a record. */
export async function ruleOn(
  play: Play<"department">,
  sequence: number,
  ruling: { readonly isUpheld: boolean; readonly grounds: string },
): Promise<void> {
  const disputeId = await disputeOver(play, sequence)
  const grounds = commitment(ruling.grounds)
  await play.does("department", (client) => ruleDisputeSync(client, { ...ruling, disputeId, grounds }))
  await play.readDispute(disputeId)
}

/** Closes a dispute once the time for an appeal is over. @returns what the stake paid */
export async function closeInTime<Actor extends string>(
  play: Play<Actor>,
  actor: Actor,
  disputeId: bigint,
): Promise<bigint> {
  await play.wait(fortnight)
  const { slashed } = await play.does(actor, (client) => closeDisputeSync(client, { disputeId }))
  return slashed
}

/** Pays an accuser its part of a closed dispute. */
export async function collectPart<Actor extends string>(
  play: Play<Actor>,
  accuser: Actor,
  disputeId: bigint,
): Promise<void> {
  await play.watchMoney([accuser], async () => {
    await play.does(accuser, (client) => claimDisputeSync(client, { disputeId }))
  })
}
