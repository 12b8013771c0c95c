import type { ReadClient } from "@urcar/sdk"
import { and, eq, gte } from "drizzle-orm"
import { type Address, keccak256, numberToHex, type PrivateKeyAccount, parseEther, stringToHex } from "viem"
import { privateKeyToAccount } from "viem/accounts"
import { getBalance, getTransactionCount } from "viem/actions"
import type { Database } from "../database/database.ts"
import { batches, records, senders } from "../records/table.ts"

/** FOR THE LOCAL CHAIN ONLY: accounts that everybody can use, whose coin anvil makes. */
export function localSenders(number: number): PrivateKeyAccount[] {
  return Array.from({ length: number }, (_, index) =>
    privateKeyToAccount(keccak256(stringToHex(`UrCar local gateway ${index}`))),
  )
}

const plenty = parseEther("1000000")

/** FOR THE LOCAL CHAIN ONLY. Another node than anvil does not know how; then somebody else has to. */
export async function fundLocally(client: ReadClient, address: Address): Promise<void> {
  if ((await getBalance(client, { address })) > plenty / 2n) return
  const params = [address, numberToHex(plenty)]
  await client.transport.request({ method: "anvil_setBalance", params }).catch(() => undefined)
}

/** How far a sender's numbers are from the chain's. */
export interface Alignment {
  /** Transactions that were mined once and are not any more: the chain lost blocks. */
  readonly lost: number
}

/**
 * Brings a sender's next number to the chain's. It only ever grows: numbers given to batches that are not mined yet
 * stay theirs. Where the chain fell behind what was mined before, those batches are sent again.
 */
export async function alignSender(
  database: Database,
  client: ReadClient,
  address: Address,
): Promise<Alignment> {
  const used = await getTransactionCount(client, { address, blockTag: "latest" })
  return database.transaction(async (transaction) => {
    await transaction.insert(senders).values({ address, nextNonce: used }).onConflictDoNothing()
    const [sender] = await transaction
      .select()
      .from(senders)
      .where(eq(senders.address, address))
      .for("update")
    if (sender !== undefined && sender.nextNonce < used)
      await transaction.update(senders).set({ nextNonce: used }).where(eq(senders.address, address))
    const gone = await transaction
      .update(batches)
      .set({ state: "open" })
      .where(and(eq(batches.sender, address), eq(batches.state, "settled"), gte(batches.nonce, used)))
      .returning({ id: batches.id })
    for (const { id } of gone)
      await transaction
        .update(records)
        .set({ status: "sent", reason: null, block: null, sequence: null, transaction: null })
        .where(eq(records.batchId, id))
    return { lost: gone.length }
  })
}
