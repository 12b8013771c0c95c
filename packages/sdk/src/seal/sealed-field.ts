import { keccak_256 } from "@noble/hashes/sha3"
import * as z from "zod/mini"
import { hexToBytes, isHex } from "../hex/hex.ts"
import { leafTag } from "../merkle/merkle-tree.ts"
import { maximumPayloadBytes, toCanonicalJson } from "../payload/payload.ts"

/** Most fields a sealed part has. */
export const maximumSealedFields = 64

/** Bytes of a field's salt: nobody finds a number plate or a telephone number by trying them all. */
export const saltBytes = 32

/** A field's name: a short ASCII word. */
export const fieldNamePattern = /^[a-z][A-Za-z0-9]{0,31}$/

const saltPattern = /^0x[0-9a-f]{64}$/

/** A field of a sealed part, opened. */
export interface SealedField {
  readonly name: string
  /** 32 random bytes, hexadecimal. Whoever lacks them can neither guess the value nor prove it. */
  readonly salt: `0x${string}`
  /** Any value of JSON, at most 4,096 bytes as canonical JSON. */
  readonly value: SealedValue
}

/** What can be sealed. */
export type SealedValue =
  | string
  | number
  | boolean
  | null
  | readonly SealedValue[]
  | { readonly [member: string]: SealedValue }

export const sealedFieldSchema = z.strictObject({
  name: z.string().check(z.regex(fieldNamePattern)),
  salt: z.custom<`0x${string}`>((text) => isHex(text) && saltPattern.test(text)),
  value: z.custom<SealedValue>(isSealable),
})

/** Whether a value has a spelling in canonical JSON that is short enough. */
export function isSealable(value: unknown): value is SealedValue {
  try {
    return encoder.encode(toCanonicalJson(value)).length <= maximumPayloadBytes
  } catch {
    return false
  }
}

const encoder = new TextEncoder()
const domain = encoder.encode("UrCar sealed field 1")

/**
 * The leaf of a field at its place: keccak256(0x00 ‖ "UrCar sealed field 1" ‖ count, 2 bytes ‖ index, 2 bytes ‖ length of the
 * name, 1 byte ‖ name ‖ salt ‖ canonical JSON of the value).
 */
export function sealedLeaf({ name, salt, value }: SealedField, index: number, count: number): Uint8Array {
  const text = encoder.encode(name)
  const places = [count >> 8, count & 255, index >> 8, index & 255, text.length]
  const head = [leafTag, ...domain, ...places, ...text, ...hexToBytes(salt)]
  const json = encoder.encode(toCanonicalJson(value))
  const input = new Uint8Array(head.length + json.length)
  input.set(head)
  input.set(json, head.length)
  return keccak_256(input)
}
