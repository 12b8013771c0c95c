import type { Licence } from "./rows.ts"

const standings = ["none", "active", "suspended", "exiting", "revoked"] as const

/** The standing that the chain numbers. */
export function standingOf(number: number): Licence["standing"] {
  const standing = standings[number]
  if (standing === undefined) throw new RangeError(`A licence has no standing ${number}.`)
  return standing
}

/** What a profile says for itself. */
export type Profile = Pick<Licence, "name" | "nameKey" | "city">

const inlineJson = /^data:application\/json(?:;charset=utf-8)?(;base64)?,(.*)$/is
const longest = 200

/**
 * Name and city of a profile that lies in its own URI (`data:application/json,…`). Any other is not fetched: rows
 * follow from the chain alone.
 */
export function readProfile(uri: string): Profile {
  const stated = parseInline(uri)
  const name = textField(stated, "name")
  const city = textField(stated, "city")
  const searched = [name, city].filter((text) => text !== null).join(" ")
  return { name, nameKey: searched === "" ? null : searched.toLowerCase(), city }
}

function parseInline(uri: string): unknown {
  const [, isBase64, body = ""] = inlineJson.exec(uri) ?? []
  try {
    return JSON.parse(isBase64 ? Buffer.from(body, "base64").toString("utf8") : decodeURIComponent(body))
  } catch {
    return null
  }
}

function textField(stated: unknown, field: "name" | "city"): string | null {
  if (typeof stated !== "object" || stated === null) return null
  const value: unknown = Reflect.get(stated, field)
  if (typeof value !== "string") return null
  const text = value.replaceAll(/\p{C}+/gu, " ").trim()
  return text === "" ? null : text.slice(0, longest)
}
