import type { Hex } from "viem"
import * as z from "zod/mini"
import { toCanonicalJson } from "../payload/payload.ts"
import { hashFile } from "../seal/hash-file.ts"
import { SealedFormatError } from "../seal/sealed-errors.ts"
import { decodeCanonical } from "../seal/sealed-part.ts"
import { EvidenceAlteredError, EvidenceFormatError, EvidenceTypeError } from "./errors.ts"
import { type MediaType, mediaTypeOf, mediaTypes } from "./media-type.ts"

/** Most files that one record commits to. */
export const maximumEvidenceFiles = 20

/** The most one of them takes, in bytes. */
export const maximumEvidenceBytes = 10 * 1024 * 1024

/** The most a list takes, in bytes of canonical JSON. */
export const maximumListBytes = 4096

/** One picture or report. */
export interface EvidenceFile {
  /** keccak-256 of its bytes: its address in the store. */
  readonly hash: Hex
  readonly size: number
  readonly type: MediaType
}

/** What a record's `evidenceRoot` is the hash of. */
export interface EvidenceList {
  readonly v: 1
  readonly files: readonly EvidenceFile[]
}

const schema = z.strictObject({
  v: z.literal(1),
  files: z
    .array(
      z.strictObject({
        hash: z.custom<Hex>((text) => typeof text === "string" && /^0x[0-9a-f]{64}$/.test(text)),
        size: z.int().check(z.minimum(1), z.maximum(maximumEvidenceBytes)),
        type: z.enum(mediaTypes),
      }),
    )
    .check(z.minLength(1), z.maxLength(maximumEvidenceFiles), z.refine(areDifferent)),
})

/** The list of some files in their order. @throws {@link EvidenceTypeError}, {@link EvidenceFormatError} */
export function createEvidenceList(files: readonly Uint8Array[]): EvidenceList {
  const entries = files.map((bytes) => {
    const type = mediaTypeOf(bytes)
    if (type === null) throw new EvidenceTypeError(bytes.length)
    return { hash: hashFile(bytes), size: bytes.length, type }
  })
  return check({ v: 1, files: entries })
}

/** A list as it is stored: canonical JSON in UTF-8. @throws {@link EvidenceFormatError} */
export function encodeEvidenceList(list: EvidenceList): Uint8Array {
  return new TextEncoder().encode(toCanonicalJson(check(list)))
}

/** What a record commits to: the hash of its list. */
export function evidenceRoot(list: EvidenceList): Hex {
  return hashFile(encodeEvidenceList(list))
}

/**
 * Reads a list that came from a store.
 *
 * @param root the record's `evidenceRoot`
 * @throws {@link EvidenceAlteredError}, {@link EvidenceFormatError}
 */
export function openEvidenceList(bytes: Uint8Array, root: Hex): EvidenceList {
  const found = hashFile(bytes)
  if (found !== root.toLowerCase()) throw new EvidenceAlteredError(root, found)
  try {
    return check(decodeCanonical(bytes, maximumListBytes))
  } catch (cause) {
    if (!(cause instanceof SealedFormatError)) throw cause
    const { problem } = cause.values
    throw new EvidenceFormatError(problem === "field-twice" ? "form" : problem, { cause })
  }
}

/** A file that came from a store, hashed again. @throws {@link EvidenceAlteredError} for any other byte */
export function checkEvidenceFile(bytes: Uint8Array, { hash, type }: EvidenceFile): Uint8Array {
  const found = hashFile(bytes)
  if (found !== hash) throw new EvidenceAlteredError(hash, found)
  if (mediaTypeOf(bytes) !== type) throw new EvidenceTypeError(bytes.length)
  return bytes
}

function check(value: unknown): EvidenceList {
  const parsed = schema.safeParse(value)
  if (!parsed.success) throw new EvidenceFormatError("form")
  return parsed.data
}

function areDifferent(files: readonly { readonly hash: Hex }[]): boolean {
  return new Set(files.map(({ hash }) => hash)).size === files.length
}
