import type { ReadClient } from "@urcar/sdk"
import { createRegisterTree, type RegisterTree, readSnapshots } from "@urcar/sdk/passport"
import { getBlock } from "viem/actions"

/** The register at a block, the latest by default, as one endpoint tells it. */
export async function readTree(client: ReadClient, block?: number): Promise<RegisterTree> {
  const { number, timestamp } = await getBlock(
    client,
    block === undefined ? { blockTag: "latest" } : { blockNumber: BigInt(block) },
  )
  const place = { block: Number(number), time: Number(timestamp) }
  return createRegisterTree(await readSnapshots(client, place), place)
}
