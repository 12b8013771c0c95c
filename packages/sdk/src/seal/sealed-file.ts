import { generateX25519Identity, identityToRecipient } from "age-encryption"
import type { Hex } from "viem"
import * as z from "zod/mini"
import { toCanonicalJson } from "../payload/payload.ts"
import { decryptFile } from "./decrypt-file.ts"
import { encryptFile } from "./encrypt-file.ts"
import { hashFile } from "./hash-file.ts"
import { SealedFormatError, SealedMismatchError } from "./sealed-errors.ts"
import {
  decodeCanonical,
  decodeSealedPart,
  encodeSealedPart,
  type SealedPart,
  sealedRoot,
} from "./sealed-part.ts"

/** The most a content key takes, in bytes, before it is encrypted. */
const maximumKeyBytes = 512

/** What opens one encrypted part, and no other. Secret. */
export interface ContentKey {
  readonly v: 1
  /** Hash of the encrypted file it opens. */
  readonly file: Hex
  readonly identity: string
}

/** A sealed part ready to be kept. The record states `root`; the store keeps `file`; each recipient gets a box. */
export interface SealedFile {
  readonly root: Hex
  /** The part, encrypted for its content key alone. */
  readonly file: Uint8Array
  /** keccak-256 of `file`: its address in the store. */
  readonly fileHash: Hex
  /** Secret: wrap it for recipients, then forget it. */
  readonly key: ContentKey
}

const keySchema = z.strictObject({
  v: z.literal(1),
  file: z.templateLiteral(["0x", z.string().check(z.regex(/^[0-9a-f]{64}$/))]),
  identity: z.string().check(z.regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/)),
})

/** Encrypts an opened part under a fresh content key. @throws SealedFormatError */
export async function sealPart(part: SealedPart): Promise<SealedFile> {
  const identity = await generateX25519Identity()
  const file = await encryptFile(encodeSealedPart(part), [await identityToRecipient(identity)])
  const fileHash = hashFile(file)
  return { root: sealedRoot(part), file, fileHash, key: { v: 1, file: fileHash, identity } }
}

/** Wraps a content key for one recipient (`age1…`): a box that only it can open. @throws InvalidRecipientError */
export function wrapKey(key: ContentKey, recipient: string): Promise<Uint8Array> {
  return encryptFile(new TextEncoder().encode(toCanonicalJson(key)), [recipient])
}

/** Opens a box. @throws NotRecipientError, NotSealedError, SealBrokenError, {@link SealedFormatError} */
export async function unwrapKey(box: Uint8Array, identity: string): Promise<ContentKey> {
  const parsed = keySchema.safeParse(decodeCanonical(await decryptFile(box, identity), maximumKeyBytes))
  if (!parsed.success) throw new SealedFormatError("form")
  return parsed.data
}

/**
 * Opens an encrypted part and checks it against the record.
 *
 * @param root the record's `sealedRoot`
 * @throws {@link SealedMismatchError} for another file or another content, NotRecipientError, NotSealedError,
 * SealBrokenError, SealedFormatError
 */
export async function openPart(file: Uint8Array, key: ContentKey, root: Hex): Promise<SealedPart> {
  const fileHash = hashFile(file)
  if (fileHash !== key.file) throw new SealedMismatchError(key.file, fileHash)
  const part = decodeSealedPart(await decryptFile(file, key.identity))
  const found = sealedRoot(part)
  if (found !== root.toLowerCase()) throw new SealedMismatchError(root, found)
  return part
}
