import { toCanonicalJson } from "@urcar/sdk"
import { describe, expect, test } from "vitest"
import type { RecordRow } from "../../src/projections/rows.ts"
import { applyHandover, applyRecord } from "../../src/projections/vehicle.ts"
import { place, sampleRow, sampleVehicle, specification } from "../support/samples.ts"

describe("applyRecord", () => {
  test("default: counts, head, mark and the date of the inspection", () => {
    const row = sampleRow()
    expect(applyRecord(sampleVehicle({ markMetres: 10_000_000 }), row)).toEqual({
      recordCount: 2,
      head: row.head,
      lastBlock: place.block,
      lastRecordAt: place.at,
      lastInspectionAt: row.occurredAt,
      markMetres: 12_000_000,
      breached: false,
    })
  })

  test("behavior: a lower reading leaves the mark and sets the breach for good", () => {
    const vehicle = sampleVehicle({ markMetres: 12_000_001 })
    expect(applyRecord(vehicle, sampleRow())).toMatchObject({ markMetres: 12_000_001, breached: true })
    const breached = sampleVehicle({ breached: true })
    expect(applyRecord(breached, sampleRow())).toMatchObject({ markMetres: 12_000_000, breached: true })
  })

  test("behavior: miles are metres, rounded down", () => {
    const row = sampleRow({ odometer: { value: 100_001, unit: "mi" } })
    expect(applyRecord(sampleVehicle(), row)).toMatchObject({ markMetres: 160_936_009 })
  })

  test("behavior: each kind's effect", () => {
    const effects = {
      theft: "stolen",
      recovery: "active",
      scrapped: "scrapped",
      export: "exported",
      import: "active",
    }
    for (const [kind, status] of Object.entries(effects))
      expect(applyRecord(sampleVehicle(), sampleRow({ kind }))).toMatchObject({ status })
    expect(applyRecord(sampleVehicle(), sampleRow({ kind: "plate" })).plate).toBe("DE BXY1234")
    expect(
      applyRecord(sampleVehicle({ plate: "DE A1" }), sampleRow({ kind: "plate", plate: "" })).plate,
    ).toBeNull()
    expect(applyRecord(sampleVehicle(), sampleRow())).not.toHaveProperty("status")
  })

  test("behavior: a registration anew says it anew, under its author's country", () => {
    const row = sampleRow({ kind: "registration", sequence: 3, payload: "{}" })
    const annulled = sampleVehicle({ status: "annulled", country: "DE" })
    const change = applyRecord(annulled, { ...row, authorCountry: "FR" })
    expect(change).toMatchObject({ status: "active", country: "FR", make: null })
  })

  test("behavior: the first record says what the vehicle is", () => {
    const payload = toCanonicalJson(specification)
    const row = sampleRow({ kind: "manufacture", sequence: 1, payload })
    expect(applyRecord(sampleVehicle(), row)).toMatchObject({
      make: "Škoda",
      makeKey: "škoda",
      modelKey: "octavia",
      year: 2019,
      yearOrder: 2019,
      variant: null,
    })
    expect(applyRecord(sampleVehicle(), { ...row, payload: "{}" })).toMatchObject({ make: null, makeKey: "" })
    expect(applyRecord(sampleVehicle(), { ...row, kind: "reading" })).not.toHaveProperty("make")
  })

  test("behavior: an older inspection recorded late does not set the date back", () => {
    const vehicle = sampleVehicle({ lastInspectionAt: 1_699_500_000 })
    expect(applyRecord(vehicle, sampleRow()).lastInspectionAt).toBe(1_699_500_000)
  })
})

describe("applyHandover", () => {
  test("behavior: only an export that the destination witnessed changes the country", () => {
    const exported: RecordRow = sampleRow({ kind: "export" })
    expect(applyHandover(exported, "FR")).toEqual({ status: "active", country: "FR" })
    expect(applyHandover(exported, null)).toEqual({})
    expect(applyHandover(sampleRow(), "FR")).toEqual({})
  })
})
