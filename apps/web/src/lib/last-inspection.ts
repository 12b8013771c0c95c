import type { IndexedRecord } from "@urcar/sdk/indexer-client"
import { readDay, readPayload } from "./payload.ts"

/** The last inspection reported. */
export type LastInspection = {
  /** Unix seconds */
  at: number
  result: "pass" | "pass-with-defects" | "fail" | "unknown"
  /** Unix seconds; `undefined` where not stated */
  nextDue: number | undefined
  isOverdue: boolean
}

const results = ["pass", "pass-with-defects", "fail"] as const

/** The last inspection of a life file; nothing where nobody reported one. A day counts to its end. */
export function lastInspection(records: readonly IndexedRecord[], now: number): LastInspection | undefined {
  const last = records
    .filter(({ kind }) => kind === "inspection")
    .toSorted((one, other) => one.occurredAt - other.occurredAt || one.sequence - other.sequence)
    .at(-1)
  if (!last) return undefined
  const payload = readPayload(last.payload)
  const nextDue = readDay(payload.nextDue)
  const result = results.find((one) => one === payload.result) ?? "unknown"
  return { at: last.occurredAt, result, nextDue, isOverdue: nextDue !== undefined && nextDue + 86_400 <= now }
}
