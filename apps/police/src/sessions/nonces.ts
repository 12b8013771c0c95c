import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto"
import type { Database } from "@urcar/service/database"
import type { KeyRing } from "../seal/key-ring.ts"
import { NonceRefusal } from "./refusals.ts"
import { usedNonces } from "./table.ts"

/** Milliseconds between asking for a nonce and signing in. */
export const nonceLifetime = 5 * 60_000

/**
 * Nonces for sign-ins. One carries its own expiry and proof, so that asking for many costs nothing; one that was used
 * is remembered until it expires.
 */
export type Nonces = ReturnType<typeof createNonces>

export function createNonces(database: Database, { index }: KeyRing) {
  const key = Buffer.from(hkdfSync("sha256", index, "", "sign-in nonces", 32))
  const prove = (text: string) => createHmac("sha256", key).update(text).digest("hex").slice(0, 32)

  /** A fresh one: expiry, 16 random bytes, proof, each in hexadecimal. */
  const make = (now = Date.now()): string => {
    const text = (now + nonceLifetime).toString(16).padStart(12, "0") + randomBytes(16).toString("hex")
    return text + prove(text)
  }

  /** When it expires. @throws NonceRefusal if it is not ours, or has expired */
  const check = (nonce: string, now = Date.now()): number => {
    const [, text = "", proof = ""] = /^([0-9a-f]{44})([0-9a-f]{32})$/.exec(nonce) ?? []
    const expiresAt = Number.parseInt(text.slice(0, 12), 16)
    const isOurs = proof !== "" && timingSafeEqual(Buffer.from(proof), Buffer.from(prove(text)))
    if (!isOurs || expiresAt <= now) throw new NonceRefusal()
    return expiresAt
  }

  /** Uses it up. @throws NonceRefusal the second time */
  const use = async (nonce: string, expiresAt: number): Promise<void> => {
    const taken = await database
      .insert(usedNonces)
      .values({ nonce, expiresAt })
      .onConflictDoNothing()
      .returning({ nonce: usedNonces.nonce })
    if (taken.length === 0) throw new NonceRefusal()
  }

  return { make, check, use }
}
