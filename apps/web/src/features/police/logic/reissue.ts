import type { Certificate, Reissue } from "@urcar/sdk/actions"

/** How far a key's re-issue is, as an officer can go on with it. */
export type ReissueStep = "announce" | "waiting" | "ready" | "referred" | "executed"

/** Why a key cannot be announced to be issued anew, or why it cannot be that new key. */
export type ReissueRefusal =
  | "neverCertified"
  | "elsewhere"
  | "tooSoon"
  | "sameKey"
  | "notCertified"
  | "replaced"

/** A key as the register knows it. */
export type KnownKey = { certificate: Pick<Certificate, "isValid" | "country">; reissue: Reissue | null }

/** @param now unix seconds */
export function reissueStep(reissue: Reissue | null, now: number): ReissueStep {
  if (reissue === null || reissue.stage === "none") return "announce"
  if (reissue.stage === "executed") return "executed"
  if (now > reissue.lapsesAfter) return "announce"
  if (reissue.stage === "referred") return "referred"
  return now >= reissue.executableFrom ? "ready" : "waiting"
}

/** Why police of `country` cannot announce this old key now; the chain decides by the same rules. */
export function oldKeyRefusal(
  { certificate, reissue }: KnownKey,
  country: string,
  now: number,
): ReissueRefusal | undefined {
  if (certificate.country === "") return "neverCertified"
  if (certificate.country !== country) return "elsewhere"
  return reissue !== null && now < reissue.nextFrom ? "tooSoon" : undefined
}

/** Why this key cannot stand in another one's place. */
export function newKeyRefusal(
  newKey: string,
  { certificate, reissue }: KnownKey,
  oldKey: string,
  country: string,
): ReissueRefusal | undefined {
  if (newKey.toLowerCase() === oldKey.toLowerCase()) return "sameKey"
  if (!certificate.isValid || certificate.country !== country) return "notCertified"
  return reissue?.stage === "executed" ? "replaced" : undefined
}
