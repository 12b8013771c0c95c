import type { Hex } from "viem"
import * as z from "zod/mini"
import type { SignedRecord } from "../records/types.ts"

/** `received`: the gateway holds it for good; `sent`: in a transaction; `recorded`, `refused`: by the chain. */
export const gatewayRecordStatuses = ["received", "sent", "recorded", "refused"] as const

const hash = z.custom<Hex>((value) => typeof value === "string" && /^0x[0-9a-f]{64}$/.test(value))

/** Name, message and values of an error of this package. */
const reason = z.object({ name: z.string(), message: z.string(), values: z.record(z.string(), z.unknown()) })

/** What a gateway says of a record. It is no proof: the register is. */
export const gatewayRecord = z.object({
  hash,
  status: z.enum(gatewayRecordStatuses),
  reason: z.optional(reason),
  transaction: z.optional(hash),
  block: z.optional(z.int()),
  /** Place in the vehicle's life file. */
  sequence: z.optional(z.int()),
})

/** See {@link gatewayRecord}. */
export type GatewayRecord = z.infer<typeof gatewayRecord>

/** Several, in the order they were handed in. */
export const gatewayRecords = z.object({ records: z.array(gatewayRecord) })

/** What a gateway says of a trade: `received` for good and on its way; `recorded`, `refused`: by the chain. */
export const gatewayTrade = z.object({
  hash,
  status: z.enum(["received", "recorded", "refused"]),
  reason: z.optional(reason),
  block: z.optional(z.int()),
})

/** See {@link gatewayTrade}. */
export type GatewayTrade = z.infer<typeof gatewayTrade>

/** Whether nothing more will happen to a record. */
export function isSettled({ status }: GatewayRecord): boolean {
  return status === "recorded" || status === "refused"
}

/** A signed record as a gateway takes it. */
export function toRecordJson({ nonce, ...rest }: SignedRecord) {
  return { ...rest, nonce: nonce.toString() }
}
