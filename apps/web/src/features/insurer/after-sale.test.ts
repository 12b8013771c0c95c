import type { IndexedRecord, TitleInterval } from "@urcar/sdk/indexer-client"
import { expect, test } from "vitest"
import { toAfterSale } from "./after-sale.ts"

const day = 86_400
const now = Date.UTC(2026, 10, 21) / 1000
const zero = `0x${"00".repeat(32)}` as const

const record = (
  sequence: number,
  kind: string,
  at: number,
  payload: object,
  supersedes = 0,
): IndexedRecord => ({
  ...{ sequence, kind, occurredAt: at, recordedAt: at, supersedes, payload: JSON.stringify(payload) },
  ...{ author: "0x0a", authorRoles: 0, authorCountry: "DE", witnesses: [], plate: null, odometer: null },
  ...{ sealedRoot: zero, evidenceRoot: zero, isPayloadValid: true, previousHead: "0x", head: "0x" },
  ...{ previousBlock: 0, block: 1, transaction: zero, logIndex: 0 },
})
const title: TitleInterval = {
  ...{ number: 2, owner: "0x0b", previousOwner: "0x0a", how: "sale", reason: "direct", recordSequence: 5 },
  ...{ saleId: null, price: null, currency: null, from: now - 100 * day + 3600, to: null, block: 1 },
  transaction: zero,
}
const policy = (from: string, until: string, ended?: string) => ({
  ...{ v: 1, cover: "comprehensive", coverFrom: from, coverUntil: until, ...(ended && { ended }) },
})

test("default: what happened since the present owner's title, and what was before", () => {
  const after = toAfterSale(
    {
      titles: [title],
      records: [
        record(2, "accident", now - 400 * day, { severity: "light" }),
        record(3, "claim", now - 390 * day, { outcome: "paid" }),
        record(6, "accident", now - 100 * day, { severity: "heavy" }),
        record(7, "claim", now - 3 * day, { outcome: "open" }),
      ],
    },
    now,
  )
  expect(after.since.map(({ sequence }) => sequence)).toEqual([7, 6])
  expect(after.before.map(({ sequence }) => sequence)).toEqual([3, 2])
})

test("behavior: covers run to the end of their day, begin later, or were ended", () => {
  const { covers } = toAfterSale(
    {
      titles: [title],
      records: [
        record(2, "policy", now - 300 * day, policy("2026-01-01", "2026-11-21")),
        record(3, "policy", now - 300 * day, policy("2025-01-01", "2026-11-20")),
        record(4, "policy", now - day, policy("2026-12-01", "2027-12-01")),
        record(5, "policy", now - 5 * day, policy("2026-02-01", "2027-01-31", "cancelled")),
      ],
    },
    now,
  )
  expect(covers.map(({ sequence, state }) => [sequence, state])).toEqual([
    [4, "future"],
    [5, "over"],
    [2, "running"],
    [3, "over"],
  ])
  expect(covers.find(({ sequence }) => sequence === 5)?.until).toBe(now - 5 * day)
})

test("behavior: what a later record supersedes counts no more", () => {
  const records = [
    record(2, "accident", now - 9 * day, { severity: "heavy" }),
    record(3, "correction", now - 8 * day, { reason: "wrong-vehicle" }, 2),
  ]
  expect(toAfterSale({ titles: [title], records }, now).since).toEqual([])
})

test("behavior: an insurer's word that a cover ended takes the place of its word that it runs", () => {
  const records = [
    record(2, "policy", now - 90 * day, policy("2026-08-20", "2027-08-20")),
    record(3, "policy", now - 10 * day, policy("2026-08-20", "2027-08-20", "unpaid")),
    { ...record(4, "policy", now - 95 * day, policy("2026-08-20", "2026-08-31")), author: "0x0c" as const },
  ]
  const { covers } = toAfterSale({ titles: [title], records }, now)
  expect(covers.map(({ sequence, state }) => [sequence, state])).toEqual([
    [4, "over"],
    [3, "over"],
  ])
})

test("behavior: maintenance and repairs, the latest first, without those corrected away", () => {
  const records = [
    record(2, "maintenance", now - 90 * day, { service: "minor" }),
    record(3, "repair", now - 10 * day, { cause: "wear" }),
    record(4, "repair", now - 9 * day, { cause: "wear" }),
    record(5, "correction", now - 8 * day, { reason: "wrong-vehicle" }, 4),
  ]
  const { works } = toAfterSale({ titles: [title], records }, now)
  expect(works.map(({ sequence, kind }) => [sequence, kind])).toEqual([
    [3, "repair"],
    [2, "maintenance"],
  ])
})
