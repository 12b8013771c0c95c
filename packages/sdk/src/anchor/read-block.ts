import type { Hex } from "viem"
import { findHeaderRule } from "../header/hash-header.ts"
import { readHeader } from "../header/header.ts"
import { hexToNumber, isHex } from "../hex/hex.ts"
import type { Rpc } from "../verify/rpc.ts"

/** A block as an endpoint tells it. */
export interface ToldBlock {
  readonly number: number
  readonly hash: Hex
  /** Whether the hash follows from the header that was told; otherwise it is the endpoint's word. */
  readonly isRecomputed: boolean
}

/** @returns null for a block that the chain does not have */
export async function readToldBlock(rpc: Rpc, number: number | "latest"): Promise<ToldBlock | null> {
  const tag = number === "latest" ? number : `0x${number.toString(16)}`
  const block = await rpc.request("eth_getBlockByNumber", [tag, false])
  if (typeof block !== "object" || block === null) return null
  if (!("hash" in block && "number" in block) || !isHex(block.hash) || !isHex(block.number)) return null
  const header = readHeader(block)
  const isRecomputed = header !== undefined && findHeaderRule(header, block.hash) !== null
  return { number: hexToNumber(block.number), hash: block.hash, isRecomputed }
}

/** The chain that an endpoint says it is on. */
export async function readChainId(rpc: Rpc): Promise<number> {
  const id = await rpc.request("eth_chainId", [])
  return isHex(id) ? hexToNumber(id) : 0
}
