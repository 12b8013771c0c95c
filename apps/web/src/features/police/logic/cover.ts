import type { IndexedRecord } from "@urcar/sdk/indexer-client"
import { readDay, readPayload } from "#lib/payload.ts"

/** What insurers reported last: `none` where nobody did. Days are unix seconds. */
export type Cover =
  | { state: "none" }
  | { state: "covered" | "lapsed"; until: number }
  | { state: "ended"; on: number }

const day = 86_400

/** Whether somebody covers the vehicle now. Each insurer's latest word counts; a day counts to its end. */
export function coverNow(records: readonly IndexedRecord[], now: number): Cover {
  const words = new Map<string, Cover & { at: number }>()
  const policies = records
    .filter(({ kind }) => kind === "policy")
    .toSorted((one, other) => one.occurredAt - other.occurredAt || one.sequence - other.sequence)
  for (const { author, occurredAt: at, payload } of policies) {
    const { coverUntil, ended } = readPayload(payload)
    const until = readDay(coverUntil) ?? at
    const state = until + day <= now ? "lapsed" : "covered"
    words.set(author, ended === undefined ? { state, until, at } : { state: "ended", on: at, at })
  }
  const latestFirst = [...words.values()].toSorted((one, other) => other.at - one.at)
  return latestFirst.find(({ state }) => state === "covered") ?? latestFirst[0] ?? { state: "none" }
}
