import { z } from "@hono/zod-openapi"
import type { Address, Hex } from "viem"

/** An account, in any case; taken in lower case. */
export const accountSchema = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/)
  .transform((text): Address => `0x${text.slice(2).toLowerCase()}`)
  .openapi({ type: "string", example: "0x70997970c51812dc3a010c7d01b50e0d17dc79c8" })

/** A signature: 65 bytes of a key, or more of an account with code. */
export const signatureSchema = z
  .string()
  .regex(/^0x(?:[0-9a-fA-F]{2}){65,4096}$/)
  .transform((text): Hex => `0x${text.slice(2)}`)
  .openapi({ type: "string" })

export const vinSchema = z
  .string()
  .regex(/^[A-HJ-NPR-Z0-9]{17}$/)
  .openapi({ example: "WVWZZZ1JZXW000001" })

export const countrySchema = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .openapi({ example: "DE" })

/** An answer that says no more than that it was done. */
export const doneSchema = z.object({}).openapi("Done")

/** `{...}` as an answer or a body in JSON. */
export const json = <Schema extends z.ZodType>(schema: Schema) => ({ "application/json": { schema } })
