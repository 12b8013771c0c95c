import type { VehicleSummary } from "@urcar/sdk/indexer-client"
import { priceVehicle } from "@urcar/sdk/price"
import { createPriceMarket } from "@urcar/sdk/testing"
import { afterEach, describe, expect, test, vi } from "vitest"
import { getPrice } from "./get-price.ts"

const seller = `0x${"11".repeat(20)}` as const
const comparables = {
  asOf: Date.UTC(2025, 1, 1) / 1000,
  items: createPriceMarket(200).map(({ vin, make, model, year, km, price, at }, index) => ({
    ...{ vin: vin ?? "", make, model, year, km, fuel: null, gearbox: null, powerKw: null, engineCc: null },
    ...{ saleId: `0x${index.toString(16).padStart(64, "0")}` as const, country: "DE", seller },
    price: `${price}000000`,
    at: at ?? 0,
  })),
}
const zeros = `0x${"00".repeat(20)}` as const
const vehicle: VehicleSummary = {
  ...{ vin: "WVWZZZ1JZXW000001", make: "Made", model: "Alpha", variant: null, year: 2019, category: null },
  ...{ body: null, colour: null, fuel: null, gearbox: null, powerKw: null, engineCc: null },
  ...{ firstRegisteredOn: null, country: "DE", owner: zeros, holder: zeros, plate: null, status: "active" },
  ...{ isFrozen: false, recordCount: 1, head: "0x", firstBlock: 1, lastBlock: 1, firstRegisteredAt: 1 },
  ...{ lastRecordAt: 1, lastInspectionAt: null, markMetres: 0, breached: false, acceptedKm: 60_000 },
  ...{ highestKm: 60_000, verdict: "LOGICAL", verdictReason: "RISING", breachCount: 0, lastSaleAt: null },
  ...{ escrowId: null, lienHolder: null },
  ...{ openDisputes: 0, unansweredDisputes: 0, openRecalls: 0, offer: null, readings: [] },
}

describe("getPrice", () => {
  afterEach(() => void vi.unstubAllGlobals())

  test("default: the very numbers of the SDK", async () => {
    vi.stubGlobal("fetch", async () => Response.json(comparables))
    const known = await getPrice(vehicle, zeros)
    expect(known).toEqual(priceVehicle(vehicle, comparables))
    expect(known.state).toBe("estimated")
  })

  test("behavior: a service that does not answer, and a car that is not described", async () => {
    vi.stubGlobal("fetch", async () => new Response(null, { status: 500 }))
    expect(await getPrice(vehicle, zeros)).toEqual({ state: "down" })
    expect(await getPrice({ ...vehicle, make: null }, zeros)).toEqual({ state: "undescribed" })
    vi.stubGlobal("fetch", async () => Response.json({ ...comparables, items: [] }))
    expect(await getPrice(vehicle, zeros)).toEqual({ state: "unsold" })
  })
})
