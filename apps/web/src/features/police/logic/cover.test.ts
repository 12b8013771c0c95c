import type { IndexedRecord } from "@urcar/sdk/indexer-client"
import { expect, test } from "vitest"
import { coverNow } from "./cover.ts"
import { openRecalls } from "./open-recalls.ts"

const none = `0x${"00".repeat(32)}` as const
const [one, other] = [`0x${"01".repeat(20)}`, `0x${"02".repeat(20)}`] as const
const record = (
  sequence: number,
  kind: string,
  payload: string,
  author: `0x${string}` = one,
): IndexedRecord => ({
  ...{ sequence, kind, payload, author, authorRoles: 64 },
  ...{ authorCountry: "DE", witnesses: [], plate: null, odometer: null, supersedes: 0, isPayloadValid: true },
  ...{ occurredAt: Date.UTC(2026, sequence, 1) / 1000, recordedAt: 0, sealedRoot: none, evidenceRoot: none },
  ...{ previousHead: none, head: none, previousBlock: 0, block: 1, transaction: none, logIndex: 0 },
})
const policy = (until: string, ended?: string) => JSON.stringify({ coverUntil: until, ended })
const until = Date.UTC(2026, 10, 21) / 1000

test("cover: the latest word of each insurer counts, a day to its end", () => {
  expect(coverNow([], until)).toEqual({ state: "none" })
  const records = [record(1, "policy", policy("2026-11-21"))]
  expect(coverNow(records, until + 86_399)).toMatchObject({ state: "covered", until })
  expect(coverNow(records, until + 86_400)).toMatchObject({ state: "lapsed", until })
})

test("cover: one insurer's end does not end another's cover", () => {
  const moved = [
    record(1, "policy", policy("2026-12-31")),
    record(2, "policy", policy("2027-12-31"), other),
    record(3, "policy", policy("2026-12-31", "cancelled")),
  ]
  expect(coverNow(moved, until)).toMatchObject({ state: "covered" })
  expect(
    coverNow([...moved, record(4, "policy", policy("2027-12-31", "unpaid"), other)], until),
  ).toMatchObject({
    state: "ended",
    on: Date.UTC(2026, 4, 1) / 1000,
  })
})

test("recalls: open until one of their campaign is done", () => {
  const notice = (sequence: number, campaign: string) =>
    record(sequence, "recall-notice", JSON.stringify({ campaign }))
  const done = (sequence: number, campaign: string) =>
    record(sequence, "recall-done", JSON.stringify({ campaign }), other)
  expect(openRecalls([])).toEqual({ told: 0, open: [] })
  expect(openRecalls([notice(1, "A1"), notice(2, "B2"), done(3, "A1")])).toEqual({ told: 2, open: ["B2"] })
  expect(openRecalls([notice(1, "A1"), done(2, "A1")])).toEqual({ told: 1, open: [] })
  // Told again after it was done.
  expect(openRecalls([done(1, "A1"), notice(2, "A1")])).toEqual({ told: 1, open: ["A1"] })
})
