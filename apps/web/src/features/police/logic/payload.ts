/** A record's payload; empty where it cannot be read. */
export function readPayload(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === "object" && read !== null ? Object.fromEntries(Object.entries(read)) : {}
  } catch {
    return {}
  }
}

/** A day as unix seconds of its beginning. */
export function readDay(value: unknown): number | undefined {
  const at = typeof value === "string" ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  return Number.isNaN(at) ? undefined : at / 1000
}
