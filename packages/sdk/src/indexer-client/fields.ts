import type { Address, Hex } from "viem"
import * as z from "zod/mini"

/** An address in lower case. */
export const address = z.custom<Address>((value) => isMatch(value, /^0x[0-9a-f]{40}$/))

/** Bytes as hexadecimal text. */
export const hex = z.custom<Hex>((value) => isMatch(value, /^0x(?:[0-9a-f]{2})*$/))

/** An amount in the currency's smallest unit, as decimal text. */
export const amount = z.string().check(z.regex(/^(?:0|[1-9][0-9]{0,77})$/))

/** Unix seconds. */
export const time = z.int()

/** A whole number from 0. */
export const count = z.int().check(z.minimum(0))

/** Where to go on reading; `null` at the end. */
export const cursor = z.nullable(z.string())

function isMatch(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value)
}

/** Parameters come as text: a whole number within bounds. */
export function wholeNumber(minimum: number, maximum: number) {
  return z.optional(z.coerce.number().check(z.multipleOf(1), z.minimum(minimum), z.maximum(maximum)))
}

/** An address in any case, taken in lower case. */
export const anyAddress = z.optional(
  z.pipe(
    z.string().check(z.regex(/^0x[0-9a-fA-F]{40}$/)),
    z.transform((text: string): Address => `0x${text.slice(2).toLowerCase()}`),
  ),
)

/** A VIN in any case, taken in upper case. */
export const anyVin = z.optional(
  z.string().check(z.regex(/^[A-HJ-NPR-Za-hj-npr-z0-9]{17}$/), z.toUpperCase()),
)

/** Some of a list's words, separated by commas. */
export function words<const Words extends readonly [string, ...string[]]>(known: Words) {
  const split = z.transform((text: string) => text.split(","))
  const several = z.array(z.enum(known)).check(z.minLength(1), z.maxLength(known.length))
  return z.optional(z.pipe(z.pipe(z.string(), split), several))
}

/** A name, a few words at most. */
export const shortText = z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(60)))

/** ISO 3166-1 alpha-2. */
export const countryCode = z.optional(z.string().check(z.regex(/^[A-Z]{2}$/)))

/** Where an answer before ended. */
export const cursorParameter = z.optional(z.string().check(z.maxLength(300), z.regex(/^[A-Za-z0-9_-]+$/)))
