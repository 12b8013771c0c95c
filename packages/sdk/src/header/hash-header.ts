import type { Hex } from "viem"
import { keccak256 } from "../hex/keccak.ts"
import { fromRlp, toRlp } from "../hex/rlp.ts"
import type { BlockHeader, HeaderField } from "./header.ts"
import { toQuantity } from "./quantity.ts"

/**
 * By which rule a block's hash follows from its header: `ethereum`, keccak-256 of all fields; `qbft`, the same without
 * the validators' signatures and the round, which differ from node to node (EEA QBFT specification, block hashing).
 */
export type HeaderRule = "ethereum" | "qbft"

const rules: readonly HeaderRule[] = ["ethereum", "qbft"]

/** Fields that are numbers: hashed without leading zeros. */
const numbers: ReadonlySet<HeaderField> = new Set([
  "difficulty",
  "number",
  "gasLimit",
  "gasUsed",
  "timestamp",
  "baseFeePerGas",
  "blobGasUsed",
  "excessBlobGas",
])

/** The hash of a header. @throws RangeError where its extra data is not of the rule's kind */
export function hashHeader(header: BlockHeader, rule: HeaderRule = "ethereum"): Hex {
  const fields = Array.from(header, ([field, value]) => {
    if (field === "extraData" && rule === "qbft") return withoutSeals(value)
    return numbers.has(field) ? toQuantity(value) : value
  })
  return keccak256(toRlp(fields))
}

/**
 * The rule by which a header has the hash that an endpoint tells; `null` where no rule known here gives it, as for
 * CometBFT, whose header is another one than it tells.
 */
export function findHeaderRule(header: BlockHeader, hash: Hex): HeaderRule | null {
  return rules.find((rule) => hasHash(header, rule, hash)) ?? null
}

function hasHash(header: BlockHeader, rule: HeaderRule, hash: Hex): boolean {
  try {
    return hashHeader(header, rule) === hash.toLowerCase()
  } catch {
    return false
  }
}

/** `[vanity, validators, vote, round, seals]` with round 0 and no seals. */
function withoutSeals(extraData: Hex): Hex {
  const items = fromRlp(extraData)
  if (typeof items === "string" || items.length !== 5) throw new RangeError("no extra data of QBFT")
  return toRlp([...items.slice(0, 3), "0x", []])
}
