import * as z from "zod/mini"

const hex = (pattern: string) =>
  z.templateLiteral(["0x", z.string().check(z.regex(new RegExp(`^${pattern}$`)))])
const hash = hex("[0-9a-f]{64}")
const address = hex("[0-9a-f]{40}")
const whole = z.int().check(z.minimum(0))

/** The first line: of which register, and up to which block, all events follow. */
export const archiveHeader = z.strictObject({
  archive: z.literal("urcar"),
  v: z.literal(1),
  chainId: z.int(),
  registry: address,
  fromBlock: whole,
  toBlock: whole,
  blockHash: hash,
})

/** An event of one of the register's contracts, as a node tells it. */
export const archiveEvent = z.strictObject({
  address,
  topics: z.array(hash).check(z.minLength(1), z.maxLength(4)),
  data: hex("(?:[0-9a-f]{2})*"),
  block: whole,
  transaction: hash,
  index: whole,
})

/** A vehicle's head at the last block, for what recomputes it to be compared with. */
export const archiveHead = z.strictObject({
  vin: z.string().check(z.regex(/^[0-9A-HJ-NPR-Z]{17}$/)),
  head: hex("[0-9a-f]{54}"),
  recordCount: whole,
})

/** The last line: how many lines of each kind there were, and keccak-256 over all lines before it, each with its line feed. */
export const archiveEnd = z.strictObject({ events: whole, vehicles: whole, digest: hash })

export type ArchiveHeader = z.infer<typeof archiveHeader>
export type ArchiveEvent = z.infer<typeof archiveEvent>
export type ArchiveHead = z.infer<typeof archiveHead>
export type ArchiveEnd = z.infer<typeof archiveEnd>
