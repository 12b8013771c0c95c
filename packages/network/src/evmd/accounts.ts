import { createHash } from "node:crypto"
import { bech32 } from "@scure/base"
import { type Address, hexToBytes } from "viem"

/** An account as the engine's own modules write it: the same twenty bytes in bech32. */
export function toAccount(address: Address): string {
  return encode("cosmos", hexToBytes(address))
}

/** The same account as the holder of a validator. */
export function toOperator(address: Address): string {
  return encode("cosmosvaloper", hexToBytes(address))
}

/** The account that a module of the engine keeps coin in. */
export function toModuleAccount(module: string): string {
  return encode("cosmos", createHash("sha256").update(module).digest().subarray(0, 20))
}

function encode(prefix: string, bytes: Uint8Array): string {
  return bech32.encode(prefix, bech32.toWords(bytes))
}
