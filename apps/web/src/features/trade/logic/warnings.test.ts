import { expect, test } from "vitest"
import { sampleRecord } from "./sample-records.ts"
import { summaryWarnings, type WarningInput, warningsOf } from "./warnings.ts"

const now = Date.UTC(2026, 10, 21) / 1000
const vehicle = {
  ...({ status: "active", isFrozen: false, verdict: "LOGICAL", acceptedKm: null } as const),
  ...{ lienHolder: null, escrowId: null },
}
const passed = sampleRecord(8, "inspection", {
  odometer: { value: 60_000, unit: "km" },
  payload: '{"result":"pass","nextDue":"2027-05-01","v":1}',
})

const codes = (input: Partial<WarningInput>) =>
  warningsOf({ vehicle, records: [passed], disputes: [], advertised: null, gaps: [], now, ...input }).map(
    ({ code }) => code,
  )

test("a car that is in order has no warning", () => {
  expect(codes({ advertised: { value: 60_000, unit: "km" } })).toEqual([])
})

test("behavior: a key that is being replaced stops the sale", () => {
  const keyReissue = {
    ...({ oldKey: "0x01", newKey: "0x02", by: "0x03", transaction: "0x04", state: "announced" } as const),
    ...{ country: "DE", number: 1, announcedAt: now, executableFrom: now + 9, lapsesAfter: now + 99 },
    ...{ vetoedAt: null, closedAt: null, titles: 1, block: 1 },
  }
  expect(codes({ keyReissue })).toEqual(["keyFrozen"])
  expect(codes({ keyReissue: null })).toEqual([])
})

test("behavior: an advertised mileage under the last reading is told with both", () => {
  const [warning] = warningsOf({
    ...{ vehicle, records: [passed], disputes: [], gaps: [], now },
    advertised: { value: 42_000, unit: "km" },
  })
  expect(warning).toEqual({
    ...{ code: "advertisedBelow", weight: "serious", at: passed.occurredAt },
    ...{ advertised: 42_000_000, metres: 60_000_000 },
  })
})

test("behavior: a clocked last reading does not hide what was accepted before", () => {
  const clocked = { ...vehicle, acceptedKm: 210_568 }
  expect(codes({ vehicle: clocked, advertised: { value: 61_000, unit: "km" } })).toEqual([
    "advertisedBelowAccepted",
  ])
  expect(
    codes({ vehicle: { ...vehicle, acceptedKm: 61_099 }, advertised: { value: 61_000, unit: "km" } }),
  ).toEqual([])
})

test("behavior: miles are compared as metres", () => {
  expect(codes({ advertised: { value: 37_283, unit: "mi" } })).toEqual([])
  expect(codes({ advertised: { value: 37_282, unit: "mi" } })).toEqual(["advertisedBelow"])
})

test("behavior: a superseded reading is not the last one", () => {
  const slip = sampleRecord(9, "reading", { odometer: { value: 600_000, unit: "km" } })
  const right = sampleRecord(10, "correction", { odometer: { value: 60_100, unit: "km" }, supersedes: 9 })
  expect(codes({ records: [passed, slip, right], advertised: { value: 60_200, unit: "km" } })).toEqual([])
})

test("behavior: stolen, scrapped, exported and frozen stop a sale and come first", () => {
  expect(codes({ vehicle: { ...vehicle, status: "stolen", isFrozen: true, verdict: "ILLOGICAL" } })).toEqual([
    "stolen",
    "frozen",
    "illogical",
  ])
  expect(codes({ vehicle: { ...vehicle, status: "scrapped" } })).toEqual(["scrapped"])
})

test("behavior: inspections lapse, fail, or nobody reported one", () => {
  const lapsed = { ...passed, payload: '{"result":"pass","nextDue":"2026-11-20"}' }
  const failed = { ...passed, payload: '{"result":"fail"}' }
  expect(codes({ records: [lapsed] })).toEqual(["inspectionLapsed"])
  expect(codes({ records: [failed] })).toEqual(["inspectionFailed"])
  expect(codes({ records: [] })).toEqual(["inspectionNone"])
})

test("behavior: gaps, accidents and past thefts are told", () => {
  const records = [passed, sampleRecord(3, "accident"), sampleRecord(4, "theft"), sampleRecord(5, "recovery")]
  expect(codes({ records, gaps: [{ from: 1, to: 2 }] })).toEqual(["gap", "accidents", "wasStolen"])
})

test("behavior: a payload that is no JSON leaves its statements unknown", () => {
  expect(codes({ records: [{ ...passed, payload: "nonsense" }] })).toEqual([])
})

test("behavior: disputes are told apart by answer and outcome, and stop nothing", () => {
  const open = { phase: "open", outcome: "none", isAnswered: false } as const
  const disputes = [
    open,
    { ...open, phase: "answered", isAnswered: true } as const,
    { ...open, phase: "closed", outcome: "upheld" } as const,
    { ...open, phase: "closed", outcome: "rejected" } as const,
  ]
  expect(codes({ disputes })).toEqual(["disputeUpheld", "disputedUnanswered", "disputedAnswered"])
})

test("behavior: a lien is serious; a car that is another buyer's stops the sale", () => {
  const owed = { ...vehicle, lienHolder: "0x1111111111111111111111111111111111111111" } as const
  expect(codes({ vehicle: owed })).toEqual(["lien"])
  expect(codes({ vehicle: { ...owed, escrowId: `0x${"ab".repeat(32)}` } })).toEqual(["reserved", "lien"])
})

test("behavior: a recall is open until the same campaign is closed after it", () => {
  const recall = (sequence: number, kind: "recall-notice" | "recall-done", campaign: string) =>
    sampleRecord(sequence, kind, { payload: JSON.stringify({ v: 1, campaign }) })
  const notice = recall(9, "recall-notice", "24V-100")
  expect(codes({ records: [passed, notice] })).toEqual(["recallOpen"])
  expect(codes({ records: [passed, notice, recall(10, "recall-done", "24V-101")] })).toEqual(["recallOpen"])
  expect(codes({ records: [passed, notice, recall(10, "recall-done", "24V-100")] })).toEqual([])
  const again = [recall(7, "recall-done", "24V-100"), passed, notice]
  expect(codes({ records: again })).toEqual(["recallOpen"])
})

test("summaryWarnings: what a card can know is told with the same words", () => {
  expect(summaryWarnings({ ...vehicle, lastInspectionAt: now, openRecalls: 0 })).toEqual([])
  const owed = { ...vehicle, lienHolder: "0x1111111111111111111111111111111111111111" } as const
  const warnings = summaryWarnings({ ...owed, lastInspectionAt: null, openRecalls: 1 })
  expect(warnings.map(({ code }) => code)).toEqual(["lien", "recalled", "inspectionNone"])
})

test("behavior: a car with everything against it is told of everything, none hides another", () => {
  const lapsed = sampleRecord(8, "inspection", {
    odometer: { value: 60_000, unit: "km" },
    payload: '{"result":"pass","nextDue":"2021-05-01","v":1}',
  })
  const recall = sampleRecord(9, "recall-notice", { payload: '{"campaign":"24V-100","v":1}' })
  const told = codes({
    vehicle: { ...vehicle, verdict: "ILLOGICAL", lienHolder: `0x${"11".repeat(20)}` },
    records: [lapsed, recall],
    disputes: [
      { phase: "open", outcome: "none", isAnswered: false },
      { phase: "open", outcome: "none", isAnswered: true },
    ],
    advertised: { value: 42_000, unit: "km" },
    gaps: [{ from: 1, to: 2 }],
  })
  expect(told.toSorted()).toEqual(
    [
      ...["advertisedBelow", "disputedAnswered", "disputedUnanswered", "gap", "illogical"],
      ...["inspectionLapsed", "lien", "recallOpen"],
    ].toSorted(),
  )
})

test("behavior: a list tells what it knows whatever was filtered: lien, reservation, status, no inspection", () => {
  const against = {
    ...vehicle,
    lienHolder: `0x${"11".repeat(20)}`,
    lastInspectionAt: null,
    openRecalls: 2,
  } as const
  expect(summaryWarnings(against).map(({ code }) => code)).toEqual(["lien", "recalled", "inspectionNone"])
  for (const status of ["stolen", "scrapped", "exported", "annulled"] as const)
    expect(summaryWarnings({ ...against, status }).map(({ code }) => code)).toContain(status)
})
