import { type Address, getAddress, isAddress } from "viem"
import { z } from "zod"

const name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/, "must be lower-case letters, digits and hyphens")
const address = z
  .string()
  .refine(
    (text) => isAddress(text, { strict: true }),
    "must be an address; where it has capitals they must be right",
  )
  .transform((text): Address => getAddress(text))
const host = z.string().regex(/^[A-Za-z0-9.-]{1,253}$/, "must be an IPv4 address or a host name")
/** secp256k1, uncompressed, without the leading 04: what an enode address begins with. */
const nodeKey = z.string().regex(/^[0-9a-f]{128}$/, "must be 128 hexadecimal digits")
const amount = z.string().regex(/^\d{1,30}$/, "must be a whole number of the coin's smallest part")

/** Who answers for validators: a department or a licensed business. */
const member = z.strictObject({
  id: name,
  name: z.string().min(1).max(80),
  /** ISO 3166-1 alpha-2. */
  country: z.string().regex(/^[A-Z]{2}$/, "must be two capital letters"),
  /** The key that the member's licence, or its admission as a department, names. */
  operator: address,
})

/** A node that proposes and signs blocks. It stands in a private network. */
const validator = z.strictObject({
  name,
  member: name,
  /** What `ValidatorSet` lists; on Besu it follows from the node's key. */
  address,
  host,
  /** For Besu, whose nodes find and admit each other by it. */
  nodeKey: nodeKey.optional(),
})

/** A node that follows and answers the public's questions. */
const reader = z.strictObject({ name, host, nodeKey: nodeKey.optional() })

/** One network, whatever engine runs it. */
export const networkShape = z.strictObject({
  name,
  /** EIP-155. Records are signed for it. */
  chainId: z.int().positive().max(4_503_599_627_370_476),
  blockSeconds: z.int().min(1).max(60),
  /** What one block may hold. */
  gasLimit: z.int().min(17_000_000).max(1_000_000_000),
  /** Gas is counted and costs nothing. There is no other choice: licences and stakes are what writers pay. */
  gas: z.literal("free"),
  /** How many validators may lie or be silent at once. */
  tolerates: z.int().min(0).max(21),
  members: z.array(member).min(1),
  validators: z.array(validator).min(1).max(64),
  readers: z.array(reader).default([]),
  /** Coin that exists from the first block on. */
  balances: z.array(z.strictObject({ address, amount })).default([]),
  /** The account whose first transactions create the contracts. Their addresses follow from it. */
  deployer: address,
})

export type Network = z.output<typeof networkShape>
export type Member = Network["members"][number]
export type Validator = Network["validators"][number]
export type Reader = Network["readers"][number]
