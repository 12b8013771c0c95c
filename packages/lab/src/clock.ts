import type { ReadClient } from "@urcar/sdk/chain"
import { createTestClient, http } from "viem"
import { getBlock } from "viem/actions"

const day = 86_400

/** The time of a lab's chain. */
export interface Clock {
  /** Of the last block, unix seconds. */
  readonly now: () => Promise<number>
  /** Lets so many days pass: the next block is later by them, and mined at once. */
  readonly wait: (days: number) => Promise<void>
}

/** The clock of a local chain. */
export function createClock(url: string, reader: ReadClient): Clock {
  const switches = createTestClient({ mode: "anvil", chain: reader.chain, transport: http(url) })
  const now = async () => Number((await getBlock(reader, { blockTag: "latest" })).timestamp)
  const wait = async (days: number) => {
    await switches.increaseTime({ seconds: Math.round(days * day) })
    await switches.mine({ blocks: 1 })
  }
  return { now, wait }
}
