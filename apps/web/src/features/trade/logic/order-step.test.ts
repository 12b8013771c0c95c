import { depositStates } from "@urcar/sdk/escrow"
import { describe, expect, test } from "vitest"
import { escrowTimes } from "./escrow-times.ts"
import { escrowOrder, listingOrder, offerOrder, type Party } from "./order-step.ts"

const deadline = 1_000_000
const parties: readonly Party[] = ["buyer", "seller", "department", "other"]
const during = deadline
const after = deadline + 1

describe("escrowOrder", () => {
  test.each([
    ["deposited", during, false, "handover", "buyer", "refund"],
    ["deposited", after, false, "handoverLapsed", "anyone", "waits"],
    ["handed-over", during, false, "inspection", "buyer", "settle"],
    ["handed-over", during, true, "inspection", "buyer", "settle"],
    ["handed-over", after, false, "inspectionLapsed", "anyone", "waits"],
    ["handed-over", after, true, "obstructed", "seller", "refundObstructed"],
    ["handed-over", deadline + escrowTimes.settlement, true, "obstructed", "seller", "refundObstructed"],
    ["handed-over", after + escrowTimes.settlement, true, "obstructedLapsed", "anyone", "waits"],
    ["rejected", during, false, "rejected", "seller", "refundBondLost"],
    ["rejected", after, false, "rejectionStands", "anyone", "waits"],
    ["contested", during, false, "contested", "department", "refund"],
    ["contested", after, false, "rulingLapsed", "anyone", "waits"],
    ["accepted", during, false, "accepted", "anyone", "waits"],
    ["accepted", after, false, "accepted", "anyone", "waits"],
    ["accepted", during, true, "obstructed", "seller", "refundObstructed"],
    ["accepted", after, true, "obstructedLapsed", "anyone", "waits"],
  ] as const)("%s at %i, obstructed %s: %s, %s, %s", (state, now, isObstructed, step, turn, silence) => {
    expect(escrowOrder({ state, deadline, isObstructed }, "other", now)).toMatchObject({
      step,
      turn,
      silence,
    })
  })

  test("behavior: an ended sale asks nothing of anybody", () => {
    for (const state of ["settled", "refunded"] as const)
      for (const party of parties)
        expect(escrowOrder({ state, deadline: null }, party, after)).toEqual({
          ...{ step: state, turn: "nobody", silence: "nothing", acts: [] },
        })
  })

  test("behavior: whoever looks, every open state has an exit by time alone", () => {
    const late = deadline + escrowTimes.settlement + 1
    for (const state of depositStates.filter((one) => one !== "settled" && one !== "refunded"))
      for (const isObstructed of [false, true])
        for (const party of parties) {
          const { acts, turn } = escrowOrder({ state, deadline, isObstructed }, party, late)
          expect(turn).toBe("anyone")
          expect(acts.some((act) => act === "refund" || act === "complete")).toBe(true)
        }
  })

  test("behavior: only who may act is offered an act", () => {
    const acts = (state: (typeof depositStates)[number], party: Party, now = during) =>
      escrowOrder({ state, deadline }, party, now).acts
    expect(acts("deposited", "buyer")).toEqual(["handOver", "complete", "settle"])
    expect(acts("deposited", "seller")).toEqual(["settle", "cancel"])
    expect(acts("deposited", "other")).toEqual([])
    expect(acts("handed-over", "buyer")).toEqual(["complete", "reject", "settle"])
    expect(acts("handed-over", "seller")).toEqual(["settle"])
    expect(acts("handed-over", "buyer", after)).not.toContain("reject")
    expect(acts("rejected", "seller")).toEqual(["contest", "settle", "cancel"])
    expect(acts("rejected", "seller", after)).toEqual(["refund", "settle"])
    expect(acts("contested", "department")).toEqual(["rule"])
    expect(acts("contested", "department", after)).toEqual(["refund"])
    expect(acts("accepted", "other")).toEqual(["complete"])
  })

  test("behavior: where a lien is in the way, its payoff completes the sale all the same", () => {
    const acts = (hasLien: boolean, now: number) =>
      escrowOrder({ state: "accepted", deadline, isObstructed: true, hasLien }, "other", now).acts
    expect(acts(false, during)).toEqual([])
    expect(acts(true, during)).toEqual(["complete"])
    expect(acts(true, after)).toEqual(["refund", "complete"])
  })

  test("behavior: a deadline is told only while it presses", () => {
    expect(escrowOrder({ state: "deposited", deadline }, "buyer", during).by).toBe(deadline)
    expect(escrowOrder({ state: "deposited", deadline }, "buyer", after).by).toBeUndefined()
    expect(escrowOrder({ state: "handed-over", deadline, isObstructed: true }, "buyer", after).by).toBe(
      deadline + escrowTimes.settlement,
    )
  })
})

test("listingOrder: waits for a buyer, for the bond, or for a new signature", () => {
  const listing = { state: "open", mode: "direct", deadline } as const
  expect(listingOrder(listing, during)).toMatchObject({ step: "listed", turn: "buyer", by: deadline })
  expect(listingOrder(listing, after).step).toBe("listingExpired")
  expect(listingOrder({ ...listing, state: "stale" }, during).step).toBe("listingStale")
  expect(listingOrder({ ...listing, mode: "escrow", hasBond: false }, during).step).toBe("listedWithoutBond")
  expect(listingOrder({ ...listing, mode: "escrow", hasBond: true }, during).step).toBe("listed")
})

test("offerOrder: waits for the attester until it runs out", () => {
  expect(offerOrder({ state: "open", until: deadline }, during)).toMatchObject({
    ...{ step: "offered", turn: "attester", by: deadline, silence: "runsOut" },
  })
  expect(offerOrder({ state: "open", until: deadline }, after).step).toBe("offerExpired")
  expect(offerOrder({ state: "refused", until: deadline }, during).step).toBe("offerRefused")
  expect(offerOrder({ state: "withdrawn", until: deadline }, during).step).toBe("offerWithdrawn")
  expect(offerOrder({ state: "settled", until: deadline }, during).step).toBe("settled")
})
