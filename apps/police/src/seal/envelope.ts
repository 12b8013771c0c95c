import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import type { Hex } from "viem"
import type { KeyRing } from "./key-ring.ts"

/** Something encrypted under a key of its own, which is encrypted under one of the ring. */
export interface Envelope {
  readonly sealed: Hex
  readonly wrapped: Hex
  /** Which of the ring's keys. */
  readonly keyId: string
}

/** Texts are filled up to a multiple of this, so that lengths tell little. */
const block = 512
const algorithm = "aes-256-gcm"

/** Encrypts JSON. @param place where it will stand: it opens nowhere else */
export function seal(ring: KeyRing, value: unknown, place: string): Envelope {
  const own = randomBytes(32)
  const text = Buffer.from(JSON.stringify(value), "utf8")
  const padded = Buffer.alloc(Math.ceil(text.length / block) * block, " ")
  text.copy(padded)
  return { sealed: encrypt(own, padded, place), ...wrap(ring, own, place) }
}

/** Decrypts it. @throws if it was altered, stands elsewhere, or its key is gone from the ring */
export function open(ring: KeyRing, { sealed, ...wrapped }: Envelope, place: string): unknown {
  return JSON.parse(decrypt(unwrap(ring, wrapped, place), sealed, place).toString("utf8"))
}

/** The same under the ring's active key. */
export function rewrap(
  ring: KeyRing,
  wrapped: Omit<Envelope, "sealed">,
  place: string,
): Omit<Envelope, "sealed"> {
  return wrap(ring, unwrap(ring, wrapped, place), place)
}

function wrap({ active }: KeyRing, own: Buffer, place: string) {
  return { wrapped: encrypt(active.key, own, `key of ${place}`), keyId: active.id }
}

function unwrap({ byId }: KeyRing, { wrapped, keyId }: Omit<Envelope, "sealed">, place: string): Buffer {
  const key = byId.get(keyId)
  if (key === undefined) throw new Error(`the ring has no key ${keyId}`)
  return decrypt(key.key, wrapped, `key of ${place}`)
}

function encrypt(key: Buffer, plain: Buffer, place: string): Hex {
  const nonce = randomBytes(12)
  const cipher = createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(place, "utf8"))
  const parts = [nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]
  return `0x${Buffer.concat(parts).toString("hex")}`
}

function decrypt(key: Buffer, text: Hex, place: string): Buffer {
  const bytes = Buffer.from(text.slice(2), "hex")
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, 12), { authTagLength: 16 })
  decipher.setAAD(Buffer.from(place, "utf8")).setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()])
}
