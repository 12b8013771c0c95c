import type { UnsignedRecord } from "@urcar/sdk/records"
import type { Address, Hex } from "viem"
import * as z from "zod/mini"

/** One statement that several parties sign; `owner` in a vehicle's first record. */
export type WitnessItem = { unsigned: UnsignedRecord; owner: Address | null }

/** What an author asks witnesses to sign: one statement, or a whole list of them. */
export type WitnessRequest = { id: string; items: readonly WitnessItem[] }

/** A witness's signatures, one for each statement of the request. */
export type WitnessAnswer = { id: string; witness: Address; signatures: readonly Hex[] }

const address = z.custom<Address>((value) => typeof value === "string" && /^0x[0-9a-fA-F]{40}$/.test(value))
const hex = z.custom<Hex>((value) => typeof value === "string" && /^0x(?:[0-9a-f]{2})*$/i.test(value))
const id = z.string().check(z.regex(/^[0-9a-f]{16}$/))
const count = z.int().check(z.minimum(0))

const record = z.strictObject({
  vin: z.string(),
  kind: z.string(),
  plate: z.string(),
  odometer: z.nullable(z.strictObject({ value: count, unit: z.enum(["km", "mi"]) })),
  occurredAt: count,
  supersedes: count,
  sealedRoot: hex,
  evidenceRoot: hex,
  payload: z.string(),
})

const bigNumber = z.pipe(
  z.string().check(z.regex(/^\d{1,78}$/)),
  z.transform((text: string) => BigInt(text)),
)

const item = z.strictObject({
  unsigned: z.strictObject({
    record,
    author: address,
    witnesses: z.array(address),
    nonce: bigNumber,
    deadline: count,
  }),
  owner: z.nullable(address),
})

/** A request from outside: only exactly its form is taken. */
export const witnessRequest = z.strictObject({
  id,
  items: z.array(item).check(z.minLength(1), z.maxLength(256)),
})

/** An answer from outside. */
export const witnessAnswer = z.strictObject({ id, witness: address, signatures: z.array(hex) })

/** A request as plain JSON values. */
export const toPlain = (request: WitnessRequest) => ({
  id: request.id,
  items: request.items.map(({ unsigned, owner }) => ({
    unsigned: { ...unsigned, nonce: unsigned.nonce.toString() },
    owner,
  })),
})

/** Sixteen random digits that tell one request from another. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
}
