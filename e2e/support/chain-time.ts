import type { Address } from "viem"
import { getBlock } from "viem/actions"
import { chain, urls } from "./place.ts"

async function ask(method: string, params: readonly unknown[]): Promise<void> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method, params })
  const headers = { "content-type": "application/json" }
  const response = await fetch(urls.chain, { method: "POST", headers, body })
  const answer: unknown = await response.json()
  if (typeof answer === "object" && answer !== null && "error" in answer)
    throw new Error(JSON.stringify(answer.error))
}

/** Gives an account coin for its fees. */
export const fund = (account: Address): Promise<void> =>
  ask("anvil_setBalance", [account, "0x8ac7230489e80000"])

/** Lets time pass on the chain. A page's own clock is moved by `page.clock`. */
export async function passTime(seconds: number): Promise<void> {
  await ask("evm_increaseTime", [seconds])
  await ask("evm_mine", [])
}

/** What the chain's last block says the time is, in milliseconds: pages that sign deadlines must agree with it. */
export async function chainTime(): Promise<number> {
  const { timestamp } = await getBlock(chain)
  return Number(timestamp) * 1_000
}
