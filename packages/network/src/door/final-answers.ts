import { isHex } from "viem"
import { z } from "zod"
import type { Call } from "./calls.ts"

const placed = z.looseObject({ blockNumber: z.string(), blockHash: z.string() })
const block = z.looseObject({ hash: z.string(), number: z.string() })

/**
 * Whether an answer can never change: on these engines a block is final when it is there. What a node does not have
 * yet, what `latest` means, balances and calls are never final.
 */
export function isFinal({ method, params }: Call, result: unknown): boolean {
  if (result === null || result === undefined) return false
  switch (method) {
    case "eth_chainId":
    case "net_version":
      return true
    case "eth_getBlockByHash":
      return block.safeParse(result).success
    case "eth_getBlockByNumber":
      return isHex(params[0]) && block.safeParse(result).success
    case "eth_getTransactionReceipt":
    case "eth_getTransactionByHash":
      return placed.safeParse(result).success
    default:
      return false
  }
}

/** The name under which the answer of a call is kept. */
export function nameOf({ method, params }: Call): string {
  return `${method} ${JSON.stringify(params)}`
}
