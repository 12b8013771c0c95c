import type { Hex } from "viem"
import * as z from "zod/mini"
import { bytesToHex, hexToBytes, isHex } from "../hex/hex.ts"
import { computeMerkleRoot } from "../merkle/merkle-tree.ts"
import { toCanonicalJson } from "../payload/payload.ts"
import { SealedFormatError, SealedMismatchError, UnknownSealedFieldError } from "./sealed-errors.ts"
import { maximumSealedFields, type SealedField, sealedFieldSchema, sealedLeaf } from "./sealed-field.ts"
import { decodeCanonical, type SealedPart, sealedTree } from "./sealed-part.ts"

/** The most a disclosure takes, in bytes. */
export const maximumDisclosureBytes = 16 * 1024

/** One field with its proof: it shows this field and nothing of the others but how many they are. */
export interface Disclosure {
  readonly v: 1
  readonly field: SealedField
  readonly index: number
  readonly count: number
  /** Neighbours from below. */
  readonly proof: readonly Hex[]
}

const hash = z.custom<Hex>((text) => isHex(text) && /^0x[0-9a-f]{64}$/.test(text))

const schema = z.strictObject({
  v: z.literal(1),
  field: sealedFieldSchema,
  index: z.int().check(z.minimum(0), z.maximum(maximumSealedFields - 1)),
  count: z.int().check(z.minimum(1), z.maximum(maximumSealedFields)),
  proof: z.array(hash).check(z.maxLength(6)),
})

/** Takes one field out of an opened part. @throws {@link UnknownSealedFieldError} */
export function discloseField(part: SealedPart, name: string): Disclosure {
  const index = part.fields.findIndex((field) => field.name === name)
  const field = part.fields[index]
  if (field === undefined) throw new UnknownSealedFieldError(name)
  const proof = sealedTree(part).prove(index).map(bytesToHex)
  return { v: 1, field, index, count: part.fields.length, proof }
}

/**
 * The field that a disclosure proves to be in what a record committed to.
 *
 * @param expected the record's `sealedRoot`
 * @throws {@link SealedMismatchError}
 */
export function verifyDisclosure(disclosure: Disclosure, expected: Hex): SealedField {
  const { field, index, count, proof } = disclosure
  const found = computeMerkleRoot(sealedLeaf(field, index, count), index, count, proof.map(hexToBytes))
  const root = found === null ? null : bytesToHex(found)
  if (root !== expected.toLowerCase()) throw new SealedMismatchError(expected, root)
  return field
}

/** A disclosure as it is handed on: canonical JSON. */
export function encodeDisclosure(disclosure: Disclosure): Uint8Array {
  return new TextEncoder().encode(toCanonicalJson(disclosure))
}

/** Reads a disclosure; what it says is to be verified. @throws {@link SealedFormatError} */
export function decodeDisclosure(bytes: Uint8Array): Disclosure {
  const parsed = schema.safeParse(decodeCanonical(bytes, maximumDisclosureBytes))
  if (!parsed.success) throw new SealedFormatError("form")
  return parsed.data
}
