import { describe, expect, test } from "vitest"
import {
  answerDispute,
  commitmentOf,
  countOnVehicle,
  countOnWriter,
  disputeOutcomeOf,
  disputeReasonOf,
  openDispute,
} from "../../src/projections/dispute.ts"
import { author, owner, place, vin } from "../support/samples.ts"

const opened = {
  ...{ id: 1, vin, sequence: 2, kind: "repair", recordedAt: 5, writer: author, opener: owner },
  ...{ reason: "work-not-done" as const, exposure: 20n, bond: 5n, country: "DE", deadline: 100 },
} as const
const none = { openDisputes: 0, unansweredDisputes: 0 }

describe("a dispute's row", () => {
  test("default: open, with one accuser and a deadline", () => {
    expect(openDispute(opened, place)).toMatchObject({
      ...{ phase: "open", outcome: "none", isAnswered: false, accusers: 1, country: "DE", deadline: 100 },
      ...{ openedAt: place.at, closedAt: null },
    })
  })

  test("behavior: an answer goes to the department; an authority's to the federation's court", () => {
    expect(answerDispute({ country: "DE" }, "0x01", 200, 150)).toMatchObject({
      phase: "answered",
      answeredAt: 150,
    })
    const federal = openDispute({ ...opened, country: "" }, place)
    expect(answerDispute(federal, "0x01", 200, 150)).toMatchObject({ phase: "appealed", isAnswered: true })
  })
})

describe("counts", () => {
  const open = { phase: "open", isAnswered: false } as const
  const answered = { phase: "answered", isAnswered: true } as const
  const silent = { phase: "ruled", isAnswered: false } as const
  const closed = { phase: "closed", isAnswered: false } as const

  test("default: up when opened, answered once answered, down when closed", () => {
    const one = countOnVehicle(none, null, open)
    expect(one).toEqual({ openDisputes: 1, unansweredDisputes: 1 })
    expect(countOnVehicle(one, open, answered)).toEqual({ openDisputes: 1, unansweredDisputes: 0 })
    expect(countOnVehicle(one, open, silent)).toEqual(one)
    expect(countOnVehicle(one, silent, closed)).toEqual(none)
  })

  test("behavior: of the writer, by how it ended", () => {
    const before = { disputesOpen: 2, disputesLost: 0, disputesWon: 0 }
    expect(countOnWriter(before, "upheld")).toEqual({ disputesOpen: 1, disputesLost: 1, disputesWon: 0 })
    expect(countOnWriter(before, "rejected")).toEqual({ disputesOpen: 1, disputesLost: 0, disputesWon: 1 })
    expect(countOnWriter(before, "undecided")).toEqual({ disputesOpen: 1, disputesLost: 0, disputesWon: 0 })
  })
})

test("words for what the chain numbers", () => {
  expect([disputeReasonOf(0), disputeReasonOf(99)]).toEqual(["odometer-false", "other"])
  expect(disputeOutcomeOf(1)).toBe("upheld")
  expect(() => disputeOutcomeOf(9)).toThrow(RangeError)
  expect([commitmentOf(`0x${"00".repeat(32)}`), commitmentOf("0x01")]).toEqual([null, "0x01"])
})
