import type { IndexedRecord, LicenceSummary, TitleInterval } from "@urcar/sdk/indexer-client"
import { rolesToMask } from "@urcar/sdk/kinds"
import { describe, expect, test } from "vitest"
import { createFormat } from "#lib/format.ts"
import { en } from "#messages/en/index.ts"
import { measureCoverage } from "./coverage.ts"
import { coverageSentence } from "./coverage-words.ts"

const day = 86_400
const zeros = "0x00" as const
const owner = "0x00000000000000000000000000000000000000aa"
const dealer = "0x00000000000000000000000000000000000000bb"
const station = "0x00000000000000000000000000000000000000cc"

const record = (
  sequence: number,
  at: number,
  author: `0x${string}`,
  over: Partial<IndexedRecord> = {},
): IndexedRecord => ({
  ...{
    sequence,
    kind: "reading",
    author,
    authorRoles: rolesToMask(["dealer"]),
    authorCountry: "DE",
    witnesses: [],
  },
  ...{ plate: null, odometer: { value: 1, unit: "km" }, occurredAt: at, recordedAt: at, supersedes: 0 },
  ...{
    sealedRoot: zeros,
    evidenceRoot: zeros,
    payload: "{}",
    isPayloadValid: true,
    previousHead: zeros,
    head: zeros,
  },
  ...{ previousBlock: 0, block: 1, transaction: zeros, logIndex: 0 },
  ...over,
})

const title: TitleInterval = {
  ...{ number: 1, owner, previousOwner: null, how: "birth", reason: null, recordSequence: 1, saleId: null },
  ...{ price: null, currency: null, from: 0, to: null, block: 1, transaction: zeros },
}

const writer: LicenceSummary = {
  ...{
    account: station,
    country: "DE",
    roles: rolesToMask(["inspection-station"]),
    standing: "active",
    since: 0,
  },
  ...{ changedAt: 0, stake: "0", name: null, city: null, profileUri: null, profileCommitment: null },
  ...{ recordsWritten: 1, recordsWitnessed: 0, lastWroteAt: null },
}

const format = createFormat({ locale: "en", tag: "en-IE", unit: "km", theme: undefined })
const sentence = (meter: Parameters<typeof coverageSentence>[0]) =>
  coverageSentence(meter, en.vehicle, format)

describe("measureCoverage", () => {
  test("default: classes that wrote or witnessed are counted, the others are named with none", () => {
    const records = [record(1, 100 * day, dealer), record(2, 200 * day, dealer, { witnesses: [station] })]
    const { sources } = measureCoverage({ records, titles: [title], writers: [writer] }, 210 * day)
    expect(sources.filter(({ records }) => records > 0)).toEqual([
      { role: "dealer", records: 2 },
      { role: "inspection-station", records: 1 },
    ])
    expect(sources).toContainEqual({ role: "insurer", records: 0 })
  })
  test("behavior: readings by the owner and of sales are not independent", () => {
    const records = [
      record(1, 100 * day, dealer),
      record(2, 400 * day, owner),
      record(3, 500 * day, dealer, { kind: "sale" }),
    ]
    const meter = measureCoverage({ records, titles: [title], writers: [] }, 900 * day)
    expect(meter.independentReadings).toBe(1)
    expect(meter.longest).toEqual({ from: 100 * day, to: 900 * day, isOpen: true })
  })
})

describe("coverageSentence", () => {
  test("default: a gap between two readings, in months", () => {
    expect(sentence({ longest: { from: 0, to: 400 * day, isOpen: false } })).toContain("13 months")
  })
  test("behavior: a silence that lasts until now, and one that is short", () => {
    expect(sentence({ longest: { from: 0, to: 40 * day, isOpen: true } })).toContain(
      "Since 1 Jan 1970, 1 month,",
    )
    expect(sentence({ longest: { from: 0, to: 5 * day, isOpen: true } })).toContain("less than a month ago")
  })
  test("behavior: nobody independent ever", () => {
    expect(sentence({ longest: null })).toBe(en.vehicle.coverage.never)
  })
})
