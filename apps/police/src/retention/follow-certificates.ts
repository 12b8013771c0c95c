import { getDeployment, type ReadClient } from "@urcar/sdk"
import { ownerRegistryAbi } from "@urcar/sdk/generated"
import type { Database } from "@urcar/service/database"
import { eq } from "drizzle-orm"
import { hexToString } from "viem"
import { getBlock, getBlockNumber, getContractEvents } from "viem/actions"
import type { Register } from "../persons/register.ts"
import { progress } from "../persons/table.ts"

const name = "certificates"
/** Blocks asked for at once. */
const stretch = 5_000n

/** Takes in whose certificates the chain has withdrawn, or given back, since the last time. */
export async function followCertificates(
  database: Database,
  client: ReadClient,
  register: Register,
): Promise<void> {
  const { addresses, startBlock } = getDeployment(client.chain.id)
  const [done] = await database.select().from(progress).where(eq(progress.name, name))
  const tip = await getBlockNumber(client, { cacheTime: 0 })
  for (let from = BigInt(done ? done.block + 1 : startBlock); from <= tip; from += stretch) {
    const toBlock = from + stretch - 1n < tip ? from + stretch - 1n : tip
    const events = await getContractEvents(client, {
      address: addresses.ownerRegistry,
      abi: ownerRegistryAbi,
      fromBlock: from,
      toBlock,
      strict: true,
    })
    for (const { eventName, args, blockNumber } of events) {
      const { timestamp } = await getBlock(client, { blockNumber })
      const country = hexToString(args.country)
      await register.follow(country, args.key, eventName === "KeyCertified", Number(timestamp))
    }
    await database
      .insert(progress)
      .values({ name, block: Number(toBlock) })
      .onConflictDoUpdate({ target: progress.name, set: { block: Number(toBlock) } })
  }
}
