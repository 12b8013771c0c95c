/** A record's public payload as an object; empty for a text that is none. The chain takes any text. */
export function readPayload(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === "object" && read !== null ? Object.fromEntries(Object.entries(read)) : {}
  } catch {
    return {}
  }
}

/** A day of a payload, `YYYY-MM-DD`, as unix seconds; nothing for anything else. */
export function readDay(value: unknown): number | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined
  const at = Date.parse(`${value}T00:00:00Z`)
  return Number.isNaN(at) ? undefined : at / 1000
}
