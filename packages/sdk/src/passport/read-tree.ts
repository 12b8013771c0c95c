import { getBlock } from "viem/actions"
import type { ReadClient } from "../chain/clients.ts"
import { toUrcarError } from "../errors/to-urcar-error.ts"
import { createRegisterTree, type RegisterTree } from "./checkpoint.ts"
import { readSnapshots } from "./read-snapshots.ts"

/**
 * The register at a block, the latest by default, from an endpoint that is trusted: its own node's, for whoever signs or serves.
 *
 * @throws UrcarError, RangeError for a register without vehicles
 */
export async function readTree(client: ReadClient, block?: number): Promise<RegisterTree> {
  const place = await readPlace(client, block)
  return createRegisterTree(await readSnapshots(client, place), place)
}

async function readPlace(client: ReadClient, block: number | undefined) {
  try {
    const { number, timestamp } = await getBlock(
      client,
      block === undefined ? { blockTag: "latest" } : { blockNumber: BigInt(block) },
    )
    return { block: Number(number), time: Number(timestamp) }
  } catch (error) {
    throw toUrcarError(error)
  }
}
