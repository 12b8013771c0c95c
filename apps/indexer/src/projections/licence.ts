import type { Licence } from "./rows.ts"

const standings = ["none", "active", "suspended", "exiting", "revoked"] as const

/** The standing that the chain numbers. */
export function standingOf(number: number): Licence["standing"] {
  const standing = standings[number]
  if (standing === undefined) throw new RangeError(`A licence has no standing ${number}.`)
  return standing
}

/** What a profile says for itself. */
export type Profile = Pick<Licence, "name" | "nameKey" | "city" | "website">

const inlineJson = /^data:application\/json(?:;charset=utf-8)?(;base64)?,(.*)$/is
const longest = 200

/**
 * Name and city of a profile that lies in its own URI (`data:application/json,…`). Any other is not fetched: rows
 * follow from the chain alone.
 */
export function readProfile(uri: string): Profile {
  const stated = parseInline(uri)
  const name = textField(stated, "name")
  const city = textField(stated, "city") ?? textField(stated, "town")
  return toProfile(name, city, httpsOnly(textField(stated, "website")))
}

/** A profile with what a search looks through. */
export function toProfile(name: string | null, city: string | null, website: string | null): Profile {
  const searched = [name, city].filter((text) => text !== null).join(" ")
  return { name, nameKey: searched === "" ? null : searched.toLowerCase(), city, website }
}

function httpsOnly(address: string | null): string | null {
  return address !== null && /^https:\/\/[^\s]+$/.test(address) ? address : null
}

/** A licence's row with nothing to its name but what its latest change says. */
export const blankLicence = {
  reserved: 0n,
  slashed: 0n,
  unbondedAt: null,
  paidUntil: null,
  deposit: 0n,
  disputesOpen: 0,
  disputesLost: 0,
  disputesWon: 0,
  profileUri: null,
  profileCommitment: null,
  name: null,
  nameKey: null,
  city: null,
  website: null,
  recordsWritten: 0,
  recordsWitnessed: 0,
  lastWroteAt: null,
} as const satisfies Partial<Licence>

const unbondingSeconds = 90 * 86_400

/** A change of a licence, as far as unbonding goes. */
export interface LicenceChange extends Pick<Licence, "standing" | "stake"> {
  /** Whether the account made it: then, of who is leaving, it withdraws. */
  readonly isOwn: boolean
  readonly at: number
}

/** From when the stake can be withdrawn: leaving starts the time, being revoked meanwhile does not prolong it. */
export function unbondedAfter(
  before: Pick<Licence, "standing" | "unbondedAt"> | null,
  { standing, stake, isOwn, at }: LicenceChange,
): number | null {
  if (!isLeaving(standing)) return null
  if (before === null || !isLeaving(before.standing)) return at + unbondingSeconds
  return isOwn && stake === 0n ? null : before.unbondedAt
}

function isLeaving(standing: Licence["standing"]): boolean {
  return standing === "exiting" || standing === "revoked"
}

function parseInline(uri: string): unknown {
  const [, isBase64, body = ""] = inlineJson.exec(uri) ?? []
  try {
    return JSON.parse(isBase64 ? Buffer.from(body, "base64").toString("utf8") : decodeURIComponent(body))
  } catch {
    return null
  }
}

function textField(stated: unknown, field: "name" | "city" | "town" | "website"): string | null {
  if (typeof stated !== "object" || stated === null) return null
  const value: unknown = Reflect.get(stated, field)
  if (typeof value !== "string") return null
  const text = value.replaceAll(/\p{C}+/gu, " ").trim()
  return text === "" ? null : text.slice(0, longest)
}
