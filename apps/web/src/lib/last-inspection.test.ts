import type { IndexedRecord } from "@urcar/sdk/indexer-client"
import { expect, test } from "vitest"
import { lastInspection } from "./last-inspection.ts"

const none = `0x${"00".repeat(32)}` as const
const record = (sequence: number, kind: string, payload: string): IndexedRecord => ({
  ...{ sequence, kind, payload, author: "0x0000000000000000000000000000000000000000", authorRoles: 16 },
  ...{ authorCountry: "DE", witnesses: [], plate: null, odometer: null, supersedes: 0, isPayloadValid: true },
  ...{ occurredAt: Date.UTC(2026, sequence, 1) / 1000, recordedAt: 0, sealedRoot: none, evidenceRoot: none },
  ...{ previousHead: none, head: none, previousBlock: 0, block: 1, transaction: none, logIndex: 0 },
})
const due = Date.UTC(2026, 10, 21) / 1000

test("the last inspection counts, whatever came after it", () => {
  const records = [
    record(1, "inspection", '{"result":"fail"}'),
    record(3, "inspection", '{"result":"pass","nextDue":"2026-11-21"}'),
    record(5, "repair", "{}"),
  ]
  expect(lastInspection(records, due)).toEqual({
    at: Date.UTC(2026, 3, 1) / 1000,
    result: "pass",
    nextDue: due,
    isOverdue: false,
  })
})

test("behavior: overdue begins the day after", () => {
  const records = [record(1, "inspection", '{"result":"pass","nextDue":"2026-11-21"}')]
  expect(lastInspection(records, due + 86_399)?.isOverdue).toBe(false)
  expect(lastInspection(records, due + 86_400)?.isOverdue).toBe(true)
})

test("behavior: what nobody reported is nothing, what nobody can read is unknown", () => {
  expect(lastInspection([], due)).toBeUndefined()
  expect(lastInspection([record(1, "inspection", "?")], due)).toMatchObject({
    result: "unknown",
    nextDue: undefined,
    isOverdue: false,
  })
})
