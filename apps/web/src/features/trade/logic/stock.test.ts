import type { StockItem } from "@urcar/sdk/indexer-client"
import { expect, test } from "vitest"
import { daysSince, orderStock, type stockOrders, stockState } from "./stock.ts"

const account = `0x${"11".repeat(20)}` as const
const saleId = `0x${"ab".repeat(32)}` as const
const offer = {
  ...{ saleId, mode: "direct" as const, price: "9", currency: account, seller: account, attester: null },
  ...{ listedAt: 1, deadline: 9 },
}
const vehicle: StockItem["vehicle"] = {
  ...{
    vin: "WVWZZZ1KZTW700010",
    make: "Nordwerk",
    model: "Story",
    variant: null,
    year: 2026,
    category: null,
  },
  ...{ body: null, colour: null, fuel: null, gearbox: null, powerKw: null, engineCc: null },
  ...{ firstRegisteredOn: null, country: "DE", owner: account, holder: account, plate: null },
  ...{
    status: "active" as const,
    isFrozen: false,
    recordCount: 1,
    head: saleId,
    firstBlock: 1,
    lastBlock: 1,
  },
  ...{ firstRegisteredAt: 1, lastRecordAt: 1, lastInspectionAt: null, markMetres: 0, breached: false },
  ...{ acceptedKm: null, highestKm: null, verdict: "LOGICAL" as const, verdictReason: "RISING" },
  ...{ breachCount: 0, offer: null, escrowId: null, lienHolder: null, openDisputes: 0 },
  ...{ unansweredDisputes: 0, openRecalls: 0, lastSaleAt: null, readings: [] },
}
const item = (since: number | null, change: Partial<StockItem["vehicle"]> = {}): StockItem => ({
  ...{ vehicle: { ...vehicle, ...change }, how: "owned", since, listing: null },
})
const listing: StockItem["listing"] = {
  ...{ saleId, vin: vehicle.vin, seller: account, desk: account, mode: "direct", state: "stale" },
  ...{ buyer: account, currency: account, price: "9", attester: account, odometer: null },
  ...{ disclosureHash: saleId, disclosure: "{}", head: saleId, nonce: "1", deadline: 9, signature: "0xab" },
  ...{ listedAt: 1, closedAt: 2, block: 1, transaction: saleId },
}

test("daysSince: whole days, none where nobody recorded it", () => {
  expect(daysSince(0, 86_399)).toBe(0)
  expect(daysSince(0, 3 * 86_400)).toBe(3)
  expect(daysSince(null, 5)).toBeUndefined()
})

test("stockState: what stands in the way of a sale, the gravest first", () => {
  expect(stockState(item(1))).toBe("offSale")
  expect(stockState(item(1, { offer }))).toBe("onSale")
  expect(stockState({ ...item(1), listing })).toBe("stale")
  expect(stockState({ ...item(1), listing: { ...listing, state: "expired" } })).toBe("expired")
  expect(stockState({ ...item(1), listing: { ...listing, state: "cancelled" } })).toBe("offSale")
  expect(stockState({ ...item(1, { offer }), listing })).toBe("onSale")
  expect(stockState(item(1, { offer, escrowId: saleId }))).toBe("reserved")
  expect(stockState(item(1, { offer, status: "stolen" }))).toBe("blocked")
  expect(stockState(item(1, { offer, isFrozen: true }))).toBe("blocked")
})

test("orderStock: by days, by what needs one, by price, by name; what has none stands last", () => {
  const old = item(1, { vin: "A", make: "Zeta" })
  const young = item(9, { vin: "B", make: "Alpha", offer: { ...offer, price: "50" } })
  const unknown = item(null, { vin: "C", make: "Beta", offer: { ...offer, price: "100" } })
  const order = (by: (typeof stockOrders)[number]) =>
    orderStock([unknown, young, old], by)
      .map((one) => one.vehicle.vin)
      .join("")
  expect(order("longest")).toBe("ABC")
  expect(order("shortest")).toBe("BAC")
  expect(order("notOnSale")).toBe("ABC")
  expect(order("price")).toBe("CBA")
  expect(order("name")).toBe("BCA")
})
