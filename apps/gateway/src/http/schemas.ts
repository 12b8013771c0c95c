import { z } from "@hono/zod-openapi"
import type { Address, Hex } from "viem"

export { problemSchema, refusals } from "@urcar/service/openapi"

/** An account, in any case; taken in lower case. */
export const accountSchema = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/)
  .transform((text): Address => `0x${text.slice(2).toLowerCase()}`)
  .openapi({ type: "string", example: "0x70997970c51812dc3a010c7d01b50e0d17dc79c8" })

/** An error of the SDK, as the gateway keeps it. */
export const reasonSchema = z
  .object({ name: z.string(), message: z.string(), values: z.record(z.string(), z.unknown()) })
  .openapi("Reason", { description: "The SDK's error" })

/** A 32-byte hash, lower case. */
export const hashSchema = z
  .string()
  .regex(/^0x[0-9a-f]{64}$/)
  .transform((text): Hex => `0x${text.slice(2)}`)
  .openapi({ type: "string", example: `0x${"5d".repeat(32)}` })

/** Bytes of some length. */
export const bytesSchema = (minimum: number, maximum: number) =>
  z
    .string()
    .regex(/^0x(?:[0-9a-fA-F]{2})*$/)
    .min(2 + 2 * minimum)
    .max(2 + 2 * maximum)
    .transform((text): Hex => `0x${text.slice(2)}`)
    .openapi({ type: "string" })
