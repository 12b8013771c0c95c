import * as z from "zod/mini"
import type { SignedCheckpoint } from "./checkpoint.ts"

const whole = (maximum: number) => z.int().check(z.minimum(0), z.maximum(maximum))
const hex = (bytes: number) =>
  z.templateLiteral(["0x", z.string().check(z.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`)))])

/** A {@link PublishedCheckpoint} as JSON. */
export const publishedCheckpoint = z.strictObject({
  chainId: z.int(),
  block: whole(2 ** 40 - 1),
  time: whole(2 ** 40 - 1),
  vehicles: whole(2 ** 32 - 1),
  root: hex(32),
  signatures: z.array(hex(64)).check(z.maxLength(4)),
})

/** A checkpoint as departments hand it round, and as gateways publish it: JSON. */
export type PublishedCheckpoint = SignedCheckpoint & { readonly chainId: number }

/** Reads a checkpoint; its signatures are to be checked. @throws ZodError for what is none */
export function parseCheckpoint(value: unknown): PublishedCheckpoint {
  return publishedCheckpoint.parse(value)
}
