import { deployments } from "@urcar/sdk/generated"
import { createPublicClient, createTestClient, createWalletClient, type Hex, http } from "viem"
import { foundry } from "viem/chains"
import type { Actor } from "./actors.ts"

export const { addresses } = deployments[31_337]

/** A way to send transactions to the local chain and to read from it. */
export type Chain = ReturnType<typeof connect>

export function connect(rpcUrl: string) {
  const chain = foundry
  const transport = http(rpcUrl)
  const reader = createPublicClient({ chain, transport, pollingInterval: 20 })
  const clock = createTestClient({ chain, transport, mode: "anvil" })
  return {
    reader,
    /** Sends one transaction and waits for it. @throws if it failed */
    send: async (account: Actor, to: Hex, data: Hex, value = 0n): Promise<void> => {
      const wallet = createWalletClient({ account, chain, transport })
      const hash = await wallet.sendTransaction({ to, data, value })
      const { status } = await reader.waitForTransactionReceipt({ hash })
      if (status !== "success") throw new Error(`The transaction ${hash} failed.`)
    },
    /** Lets time pass before the next block. */
    pass: (seconds: number) => clock.increaseTime({ seconds }),
    now: async (): Promise<number> => Number((await reader.getBlock()).timestamp),
  }
}
