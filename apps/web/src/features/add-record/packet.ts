import type { UnsignedRecord } from "@urcar/sdk/records"
import type { Address, Hex } from "viem"
import * as z from "zod/mini"

/** One statement that several parties sign; `owner` in a vehicle's first record. */
export type WitnessItem = { unsigned: UnsignedRecord; owner: Address | null }

/** What an author asks witnesses to sign: one statement, or a whole list of them, by the same parties. */
export type WitnessRequest = { id: string; items: readonly WitnessItem[] }

/** A request on its way, with the signatures given so far: by signer's address in lower case, one for each statement. */
export type Collection = { request: WitnessRequest; signatures: Readonly<Record<string, readonly Hex[]>> }

const address = z.custom<Address>((value) => typeof value === "string" && /^0x[0-9a-fA-F]{40}$/.test(value))
/** Bytes as hexadecimal digits. */
export const hex = z.custom<Hex>((value) => typeof value === "string" && /^0x(?:[0-9a-f]{2})*$/i.test(value))
/** 32 bytes as hexadecimal digits. */
export const root = z.custom<Hex>((value) => typeof value === "string" && /^0x[0-9a-f]{64}$/i.test(value))
const count = z.int().check(z.minimum(0))

const record = z.strictObject({
  vin: z.string(),
  kind: z.string(),
  plate: z.string(),
  odometer: z.nullable(z.strictObject({ value: count, unit: z.enum(["km", "mi"]) })),
  occurredAt: count,
  supersedes: count,
  sealedRoot: root,
  evidenceRoot: root,
  payload: z.string(),
})

const bigNumber = z.pipe(
  z.string().check(z.regex(/^\d{1,78}$/)),
  z.transform((text: string) => BigInt(text)),
)

/** A record before its signatures, as plain JSON values hold it. */
export const unsignedRecord = z.strictObject({
  record,
  author: address,
  witnesses: z.array(address).check(z.maxLength(8)),
  nonce: bigNumber,
  deadline: count,
})

const item = z.strictObject({ unsigned: unsignedRecord, owner: z.nullable(address) })

type Item = z.infer<typeof item>

const signers = ({ unsigned }: Item) => [unsigned.author, ...unsigned.witnesses].join().toLowerCase()

/** All statements of a request are by the same author, with the same witnesses, until the same second. */
const isOfOne = (items: readonly Item[]) =>
  items.every(
    (one) =>
      items[0] !== undefined &&
      signers(one) === signers(items[0]) &&
      one.unsigned.deadline === items[0].unsigned.deadline,
  )

const request = z.strictObject({
  id: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  items: z.array(item).check(z.minLength(1), z.maxLength(256), z.refine(isOfOne)),
})

/** A packet from outside, or kept by this browser: only exactly its form is taken. Its signatures are not checked yet. */
export const packet = z.strictObject({ request, signatures: z.record(z.string(), z.array(hex)) })

/** A collection as plain JSON values. */
export const toPlain = ({ request: { id, items }, signatures }: Collection) => ({
  request: {
    id,
    items: items.map(({ unsigned, owner }) => ({
      unsigned: { ...unsigned, nonce: unsigned.nonce.toString() },
      owner,
    })),
  },
  signatures,
})

/** Sixteen random digits that tell one request from another. */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")
}

/** Who is to sign, the author first. */
export function partiesOf({ items }: WitnessRequest): readonly Address[] {
  const [first] = items
  return first ? [first.unsigned.author, ...first.unsigned.witnesses] : []
}

/** Whether somebody has signed every statement. */
export const hasSigned = ({ request: of, signatures }: Collection, signer: string): boolean =>
  signatures[signer.toLowerCase()]?.length === of.items.length

/** Who is still to sign. */
export const missingOf = (collection: Collection): readonly Address[] =>
  partiesOf(collection.request).filter((party) => !hasSigned(collection, party))
