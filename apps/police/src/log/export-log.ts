import type { Log } from "./log.ts"

/** Entries read at once. */
const stretch = 1_000

/** A country's log as lines of JSON for `urcar audit`: first whose it is, then every entry with what it states. */
export async function* exportLog(log: Log, chainId: number, country: string): AsyncGenerator<string> {
  yield JSON.stringify({ format: "urcar-lookup-log", version: 1, chainId, country })
  for (let after = 0; ; ) {
    const entries = await log.list(country, after, stretch)
    for (const entry of entries) yield JSON.stringify(entry)
    const last = entries.at(-1)
    if (last === undefined) return
    after = last.sequence
  }
}
