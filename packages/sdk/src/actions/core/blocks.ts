import { getBlock } from "viem/actions"
import type { ReadClient } from "../../chain/clients.ts"

/** Blocks by number, both inclusive. */
export interface BlockRange {
  readonly fromBlock: bigint
  readonly toBlock: bigint
}

/**
 * The blocks whose time lies within, by halving: a few dozen questions on any chain.
 *
 * @param from unix seconds, inclusive
 * @param until unix seconds, exclusive
 * @returns `null` where there are none
 */
export async function findBlocks(
  client: ReadClient,
  from: number,
  until: number,
): Promise<BlockRange | null> {
  const { number: tip } = await getBlock(client, { blockTag: "latest" })
  const fromBlock = await findFirst(client, from, tip + 1n)
  const end = await findFirst(client, until, tip + 1n)
  return fromBlock < end ? { fromBlock, toBlock: end - 1n } : null
}

/** The first block that is not before a time; `end` for none. */
async function findFirst(client: ReadClient, time: number, end: bigint): Promise<bigint> {
  let low = 0n
  let high = end
  while (low < high) {
    const middle = (low + high) / 2n
    const { timestamp } = await getBlock(client, { blockNumber: middle })
    if (Number(timestamp) < time) low = middle + 1n
    else high = middle
  }
  return low
}
