import type { createRandom } from "@urcar/sdk/testing"

/** A request that a service would take, or nearly. */
export interface Door {
  readonly method: string
  readonly path: string
  readonly body?: unknown
  readonly authorization?: string
}

/** The same with something wrong in it. */
export interface Scrambled {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array<ArrayBuffer>
}

type Random = ReturnType<typeof createRandom>

const junk = [
  "",
  "\0",
  "\u{1f697}",
  "%",
  "%00",
  "../..",
  "'; drop table records;--",
  "NaN",
  "-1",
  "1e400",
] as const
const values = [
  null,
  true,
  -1,
  1e308,
  0.5,
  "",
  "\0",
  [],
  {},
  "0x",
  "0xg",
  "9".repeat(400),
  [[[[[[]]]]]],
] as const
const kinds = [
  "application/json",
  "text/plain",
  "application/octet-stream",
  "multipart/form-data",
  "",
] as const

/** Makes wrong requests of right ones: other types, missing and added fields, cut texts, bytes that are no text. */
export function createScrambler(random: Random) {
  const happens = (share: number) => random.next() < share
  const scrambleText = (text: string): string => {
    const at = random.integer(0, text.length)
    const rest = text.slice(at + random.integer(0, 3))
    return text.slice(0, at) + random.pick(junk) + (happens(0.5) ? rest : "")
  }
  const scrambleValue = (value: unknown): unknown => {
    if (happens(0.15)) return random.pick(values)
    if (typeof value === "string") return happens(0.3) ? scrambleText(value) : value
    if (Array.isArray(value)) return happens(0.1) ? Array(200).fill(value[0]) : value.map(scrambleValue)
    if (typeof value !== "object" || value === null) return value
    const entries = Object.entries(value).filter(() => !happens(0.05))
    if (happens(0.1)) entries.push([random.pick(junk), random.pick(values)])
    return Object.fromEntries(entries.map(([name, inner]) => [name, scrambleValue(inner)]))
  }
  const scrambleBody = (body: unknown): string | Uint8Array<ArrayBuffer> => {
    if (happens(0.1)) return Uint8Array.from({ length: random.integer(0, 300) }, () => random.integer(0, 255))
    const text = JSON.stringify(scrambleValue(body)) ?? ""
    if (happens(0.05)) return "[".repeat(20_000)
    return happens(0.1) ? scrambleText(text) : text
  }
  const scramblePath = (path: string): string => {
    const [, first = "", ...rest] = path.split("/")
    const parts = rest.map((part) => (happens(0.6) ? encodeURIComponent(scrambleText(part)) : part))
    const query = happens(0.1) ? `?${encodeURIComponent(random.pick(junk))}` : ""
    return `/${[first, ...parts].join("/")}${query}`
  }
  return (doors: readonly [Door, ...Door[]]): Scrambled => {
    const { method, path, body, authorization } = random.pick(doors)
    const type = happens(0.8) ? kinds[0] : random.pick(kinds)
    const said =
      authorization && happens(0.9) ? scrambleText(authorization).replaceAll(/[^\x20-\x7e]/g, "?") : undefined
    const headers = { ...(type && { "content-type": type }), ...(said && { authorization: said }) }
    const hasBody = method !== "GET" && (body !== undefined || happens(0.2))
    return { method, path: scramblePath(path), headers, ...(hasBody && { body: scrambleBody(body) }) }
  }
}
