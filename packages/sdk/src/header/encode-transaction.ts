import type { Hex } from "viem"
import { concatHex, isHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import { type Rlp, toRlp } from "../hex/rlp.ts"
import { toQuantity } from "./quantity.ts"

type Told = ReadonlyMap<string, unknown>

/** The fields of each kind of transaction in the order in which they are signed and hashed (EIP-2718, 2930, 1559). */
const kinds: Readonly<Record<string, readonly string[]>> = {
  "0x0": ["nonce", "gasPrice", "gas", "to", "value", "input", "v", "r", "s"],
  "0x1": [
    ...["chainId", "nonce", "gasPrice", "gas", "to", "value", "input", "accessList"],
    ...["yParity", "r", "s"],
  ],
  "0x2": [
    ...[
      "chainId",
      "nonce",
      "maxPriorityFeePerGas",
      "maxFeePerGas",
      "gas",
      "to",
      "value",
      "input",
      "accessList",
    ],
    ...["yParity", "r", "s"],
  ],
}

/** Fields whose bytes count as they are, zeros included. */
const asTheyAre: ReadonlySet<string> = new Set(["to", "input"])

/**
 * A signed transaction's bytes from what an endpoint tells of it, for example in a block.
 *
 * @returns null for a kind that is not known here, and where the bytes do not have the hash that was told
 */
export function encodeTransaction(transaction: unknown): Hex | null {
  if (typeof transaction !== "object" || transaction === null) return null
  const told: Told = new Map(Object.entries(transaction))
  const type = told.get("type")
  const names = typeof type === "string" && Object.hasOwn(kinds, type) ? kinds[type] : undefined
  const fields = names?.map((name) => readField(told, name))
  if (!fields || fields.includes(undefined)) return null
  const body = toRlp(fields.map((field) => field ?? "0x"))
  const encoded = type === "0x0" ? body : concatHex([`0x0${String(type).slice(2)}`, body])
  return keccak256(encoded) === told.get("hash") ? encoded : null
}

function readField(told: Told, name: string): Rlp | undefined {
  const value = told.get(name)
  if (name === "accessList") return readAccessList(value)
  // A creation has no receiver.
  if (name === "to" && value === null) return "0x"
  if (!isHex(value)) return undefined
  return asTheyAre.has(name) ? value : toQuantity(value)
}

function readAccessList(value: unknown): Rlp | undefined {
  if (!Array.isArray(value)) return undefined
  const entries = value.map(readAccess)
  return entries.includes(undefined) ? undefined : entries.map((entry) => entry ?? [])
}

function readAccess(entry: unknown): Rlp | undefined {
  if (typeof entry !== "object" || entry === null) return undefined
  if (!("address" in entry && "storageKeys" in entry)) return undefined
  const { address, storageKeys } = entry
  const isRead = isHex(address) && Array.isArray(storageKeys) && storageKeys.every(isHex)
  return isRead ? [address, storageKeys] : undefined
}
