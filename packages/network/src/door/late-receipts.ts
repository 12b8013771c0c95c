import { setTimeout as sleep } from "node:timers/promises"
import { hexToNumber, isHex, numberToHex } from "viem"
import { z } from "zod"
import type { Answer, Call } from "./calls.ts"

type Ask = (method: string, ...params: readonly unknown[]) => Promise<Answer>

const blockHashes = z.object({ result: z.object({ transactions: z.array(z.string()) }) })
const newest = z.object({ result: z.string() })

const [pause, attempts, blocks] = [100, 40, 3]

/**
 * cosmos/evm shows a block a moment before it can answer for the receipts in it, and viem takes a transaction without a
 * receipt in a block that it sees for lost. So where a receipt is missing whose transaction stands in one of the newest
 * blocks, it is asked for again until it is there.
 */
export async function awaitReceipt(call: Call, given: Answer, ask: Ask): Promise<Answer> {
  const [hash] = call.params
  const isMissing = call.method === "eth_getTransactionReceipt" && "result" in given && given.result === null
  if (!isMissing || !isHex(hash) || !(await isInNewestBlocks(hash, ask))) return given
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    await sleep(pause)
    const again = await ask(call.method, hash)
    if ("result" in again && again.result !== null) return again
  }
  return given
}

async function isInNewestBlocks(hash: string, ask: Ask): Promise<boolean> {
  const head = newest.safeParse(await ask("eth_blockNumber")).data?.result
  if (!isHex(head)) return false
  for (let back = 0; back < blocks; back += 1) {
    const number = hexToNumber(head) - back
    if (number < 1) return false
    const block = blockHashes.safeParse(await ask("eth_getBlockByNumber", numberToHex(number), false)).data
    if (block?.result.transactions.some((one) => one.toLowerCase() === hash.toLowerCase())) return true
  }
  return false
}
