import { encodeTransaction, findHeaderRule, readHeader } from "@urcar/sdk/header"
import { isHex, numberToHex } from "viem"
import { chain, startBlock } from "#lib/chain.ts"
import type { CopiedBlock, CopiedTransaction } from "./logic/own-chain.ts"

/** Blocks in a row that the page copies. */
const copied = 4

/** Of a block with more transactions the page copies none as they were signed: too much to send to every reader. */
const transactionsMax = 12

/** Blocks in a row, the earliest first, among them one that holds something, as this server's node tells them. */
export async function readCopy(written: number, head: number): Promise<CopiedBlock[]> {
  const last = Math.min(head, written + copied - 1)
  const first = Math.max(startBlock, last - copied + 1)
  const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)
  const blocks = await Promise.all(numbers.map(readBlock))
  return blocks.flatMap((block) => block ?? [])
}

async function readBlock(number: number): Promise<CopiedBlock | null> {
  const params = [numberToHex(number), true] as const
  const block: unknown = await chain.request({ method: "eth_getBlockByNumber", params: [...params] })
  if (typeof block !== "object" || block === null || !("hash" in block && "transactions" in block))
    return null
  const { hash, transactions } = block
  const header = readHeader(block)
  if (header === undefined || !isHex(hash) || !Array.isArray(transactions)) return null
  const isFew = transactions.length <= transactionsMax
  return {
    ...{ number, hash, header: [...header], rule: findHeaderRule(header, hash) },
    transactions: transactions.slice(0, transactionsMax).flatMap((told) => readTransaction(told, isFew)),
  }
}

function readTransaction(told: unknown, isSigned: boolean): CopiedTransaction[] {
  if (typeof told !== "object" || told === null || !("hash" in told) || !isHex(told.hash)) return []
  return [{ hash: told.hash, signed: isSigned ? encodeTransaction(told) : null }]
}
