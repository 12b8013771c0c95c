import { createTestClient, http, type TestClient } from "viem"
import { foundry } from "viem/chains"

/** The local chain's own switches. */
export type ChainSwitches = TestClient<"anvil">

export function createSwitches(rpcUrl: string): ChainSwitches {
  return createTestClient({ mode: "anvil", chain: foundry, transport: http(rpcUrl, { batch: true }) })
}

/** Mines one block of everything in the pool, at this time. */
export async function mineAt(switches: ChainSwitches, seconds: number): Promise<void> {
  await switches.setNextBlockTimestamp({ timestamp: BigInt(seconds) })
  await switches.mine({ blocks: 1 })
}
