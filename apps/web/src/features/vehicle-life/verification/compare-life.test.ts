import type { RecordReport, VerificationReport } from "@urcar/sdk/verify"
import { describe, expect, test } from "vitest"
import type { ShownLife, ShownRecord } from "../shown-life.ts"
import { compareLife } from "./compare-life.ts"

const author = "0x00000000000000000000000000000000000000aa"
const owner = "0x00000000000000000000000000000000000000bb"
const zeros = "0x00" as const
const specification =
  '{"body":"hatchback","colour":"blue","fuel":"petrol","gearbox":"manual","make":"VW","model":"Polo","year":2017,"v":1}'

const shownRecord = (sequence: number, over: Partial<ShownRecord> = {}): ShownRecord => ({
  ...{ sequence, kind: sequence === 1 ? "manufacture" : "reading", author, witnesses: [], plate: null },
  ...{ odometer: { value: 1000 * sequence, unit: "km" }, occurredAt: 10, recordedAt: 20, supersedes: 0 },
  ...{ sealedRoot: zeros, evidenceRoot: zeros, payload: sequence === 1 ? specification : '{"v":1}' },
  ...{ head: `0x0${sequence}`, block: sequence, transaction: "0xab" },
  ...over,
})

const report = (sequence: number): RecordReport => {
  const { kind, witnesses, odometer, occurredAt, recordedAt, supersedes, payload } = shownRecord(sequence)
  return {
    record: {
      ...{
        vin: "WVWZZZ1JZXW000001",
        kind,
        plate: "",
        author,
        witnesses,
        sequence,
        odometer,
        occurredAt,
        recordedAt,
      },
      ...{ supersedes, sealedRoot: zeros, evidenceRoot: zeros, payload, previousBlock: sequence - 1 },
      raw: { vin: zeros, kind: zeros, plate: zeros, stamp: 0n, payload: zeros },
    },
    ...{
      block: sequence,
      transactionHash: "0xab",
      head: `0x0${sequence}`,
      author: "transaction",
      witnesses: [],
    },
    ...{ authorRoles: ["manufacturer"], witnessRoles: [] },
  }
}

const verified: VerificationReport = {
  ...{ vin: "WVWZZZ1JZXW000001", chainId: 31_337, verdict: "verified", failure: null, steps: [] },
  vehicle: {
    ...{ owner, holder: owner, country: "DE", status: "active", isFrozen: false, isBreached: false },
    ...{ mark: 2_000_000, recordCount: 2, lastBlock: 2, head: "0x02" },
  },
  records: [report(1), report(2)],
  owners: [{ owner, by: "registered", sequence: 1, since: 20 }],
  odometer: {
    ...{ verdict: "LOGICAL", reason: "RISING", acceptedKm: 2000, highestKm: 2000, breaches: [], slips: [] },
    ...{ corrections: [], ignored: [], gaps: [], points: [] },
  },
  ...{ coverage: null, endpoints: [], acceptedByChain: 0 },
}

const page: ShownLife = {
  vehicle: {
    ...{ vin: "WVWZZZ1JZXW000001", make: "VW", model: "Polo", variant: null, year: 2017, category: null },
    ...{
      body: "hatchback",
      colour: "blue",
      fuel: "petrol",
      gearbox: "manual",
      powerKw: null,
      engineCc: null,
    },
    ...{ firstRegisteredOn: null, country: "DE", owner, holder: owner, plate: null, status: "active" },
    ...{ isFrozen: false, recordCount: 2, head: "0x02", markMetres: 2_000_000, breached: false },
    ...{ acceptedKm: 2000, highestKm: 2000, verdict: "LOGICAL", verdictReason: "RISING" },
  },
  records: [shownRecord(1), shownRecord(2)],
  owners: [{ owner, how: "birth" }],
  recordsLeftOut: 0,
}

const withRecord = (over: Partial<ShownRecord>): ShownLife => ({
  ...page,
  records: [shownRecord(1), shownRecord(2, over)],
})

describe("compareLife", () => {
  test("default: a page that says what the chain says", () => {
    expect(compareLife(page, verified)).toEqual([])
  })
  test("behavior: an edited payload is named by record and field", () => {
    expect(compareLife(withRecord({ payload: '{"v":1,"x":2}' }), verified)).toEqual([
      { sequence: 2, field: "payload", shown: '{"v":1,"x":2}', chain: '{"v":1}' },
    ])
  })
  test("behavior: the case of a payload's letters matters, of an address's it does not", () => {
    const upper = `0x${author.slice(2).toUpperCase()}` as const
    expect(compareLife(withRecord({ author: upper }), verified)).toEqual([])
    expect(compareLife(withRecord({ payload: '{"V":1}' }), verified)).toHaveLength(1)
  })
  test.each([
    [{ odometer: { value: 1, unit: "km" } }, "odometer"],
    [{ odometer: null }, "odometer"],
    [{ kind: "inspection" }, "kind"],
    [{ plate: "DE BXY1" }, "plate"],
    [{ author: owner }, "author"],
    [{ witnesses: [owner] }, "witnesses"],
    [{ occurredAt: 11 }, "occurredAt"],
    [{ recordedAt: 21 }, "recordedAt"],
    [{ supersedes: 1 }, "supersedes"],
    [{ head: "0x09" }, "head"],
    [{ block: 9 }, "block"],
    [{ transaction: "0x99" }, "transaction"],
    [{ sealedRoot: "0x01" }, "sealedRoot"],
    [{ evidenceRoot: "0x01" }, "evidenceRoot"],
  ] satisfies [Partial<ShownRecord>, string][])("behavior: a changed field is found: %o", (over, field) => {
    expect(compareLife(withRecord(over), verified)).toMatchObject([{ sequence: 2, field }])
  })
  test("behavior: a record that is missing on the page, and one that is invented", () => {
    expect(compareLife({ ...page, records: [shownRecord(1)] }, verified)).toMatchObject([
      { sequence: 2, field: "record", chain: "reading" },
    ])
    expect(compareLife({ ...page, records: [...page.records, shownRecord(3)] }, verified)).toMatchObject([
      { sequence: 3, field: "record", shown: "reading" },
    ])
  })
  test("behavior: records the page says it left out are no difference", () => {
    expect(compareLife({ ...page, records: [shownRecord(2)], recordsLeftOut: 1 }, verified)).toEqual([])
  })
  test.each([
    [{ make: "Audi" }, "make"],
    [{ year: 2020 }, "year"],
    [{ status: "stolen" }, "status"],
    [{ acceptedKm: 1 }, "acceptedKm"],
    [{ verdict: "ILLOGICAL" }, "verdict"],
    [{ owner: author }, "owner"],
    [{ plate: "DE BXY1" }, "plate"],
    [{ head: "0x03" }, "head"],
    [{ breached: true }, "breached"],
  ] satisfies [Partial<ShownLife["vehicle"]>, string][])(
    "behavior: a changed heading is found: %o",
    (over, field) => {
      expect(compareLife({ ...page, vehicle: { ...page.vehicle, ...over } }, verified)).toMatchObject([
        { field },
      ])
    },
  )
  test("behavior: another chain of owners is found", () => {
    expect(compareLife({ ...page, owners: [{ owner: author, how: "birth" }] }, verified)).toMatchObject([
      { field: "owners" },
    ])
  })
})
