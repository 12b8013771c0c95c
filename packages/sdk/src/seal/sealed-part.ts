import type { Hex } from "viem"
import * as z from "zod/mini"
import { InvalidPayloadError } from "../errors/payload-errors.ts"
import { bytesToHex } from "../hex/hex.ts"
import { createMerkleTree, type MerkleTree } from "../merkle/merkle-tree.ts"
import { toCanonicalJson } from "../payload/payload.ts"
import { SealedFormatError } from "./sealed-errors.ts"
import {
  maximumSealedFields,
  type SealedField,
  type SealedValue,
  saltBytes,
  sealedFieldSchema,
  sealedLeaf,
} from "./sealed-field.ts"

/** The most an opened sealed part takes, in bytes of canonical JSON. */
export const maximumSealedBytes = 64 * 1024

/** A sealed part, opened: its fields in their order, each with its salt. All of it is secret. */
export interface SealedPart {
  readonly v: 1
  readonly fields: readonly SealedField[]
}

const schema = z.strictObject({
  v: z.literal(1),
  fields: z.array(sealedFieldSchema).check(z.minLength(1), z.maxLength(maximumSealedFields)),
})

/**
 * Salts fields, each anew: the same values sealed twice have nothing in common.
 *
 * @throws {@link SealedFormatError} for a name or value that cannot be sealed, or more fields than fit
 */
export function saltFields(values: Readonly<Record<string, SealedValue>>): SealedPart {
  const fields = Object.entries(values).map(([name, value]) => ({ name, salt: createSalt(), value }))
  return checkPart({ v: 1, fields })
}

/** What the record commits to: `sealedRoot`. */
export function sealedRoot(part: SealedPart): Hex {
  return bytesToHex(sealedTree(part).root)
}

/** The tree of a part's leaves. */
export function sealedTree({ fields }: SealedPart): MerkleTree {
  return createMerkleTree(fields.map((field, index) => sealedLeaf(field, index, fields.length)))
}

/** An opened part as it is encrypted: canonical JSON in UTF-8. @throws {@link SealedFormatError} */
export function encodeSealedPart(part: SealedPart): Uint8Array {
  return new TextEncoder().encode(toCanonicalJson(checkPart(part)))
}

/** Reads an opened part. @throws {@link SealedFormatError} */
export function decodeSealedPart(bytes: Uint8Array): SealedPart {
  return checkPart(decodeCanonical(bytes, maximumSealedBytes))
}

/**
 * Reads canonical JSON.
 *
 * @throws {@link SealedFormatError} if it is longer, no UTF-8, no JSON, or spelt otherwise
 */
export function decodeCanonical(bytes: Uint8Array, maximumBytes: number): unknown {
  if (bytes.length > maximumBytes) throw new SealedFormatError("too-large")
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    if (toCanonicalJson(value) === text) return value
  } catch (cause) {
    const isExpected =
      cause instanceof SyntaxError || cause instanceof TypeError || cause instanceof InvalidPayloadError
    throw isExpected ? new SealedFormatError("not-canonical", { cause }) : cause
  }
  throw new SealedFormatError("not-canonical")
}

function checkPart(value: unknown): SealedPart {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new SealedFormatError("form")
  const names = parsed.data.fields.map(({ name }) => name)
  if (new Set(names).size < names.length) throw new SealedFormatError("field-twice")
  if (new TextEncoder().encode(toCanonicalJson(parsed.data)).length > maximumSealedBytes)
    throw new SealedFormatError("too-large")
  return parsed.data
}

function createSalt(): Hex {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(saltBytes)))
}
