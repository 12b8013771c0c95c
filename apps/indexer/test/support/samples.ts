import { toCanonicalJson } from "@urcar/sdk"
import { type LifeRecord, noRoot, toRawRecord, type VehicleRecord } from "@urcar/sdk/records"
import { parseVin } from "@urcar/sdk/vin"
import { toRecordRow } from "../../src/projections/record.ts"
import type { Place, RecordRow, Vehicle } from "../../src/projections/rows.ts"
import { openVehicle } from "../../src/projections/vehicle.ts"

export const vin = parseVin("WVWZZZ1KZAW000001")
export const author = `0x${"aa".repeat(20)}` as const
export const witness = `0x${"bb".repeat(20)}` as const
export const owner = `0x${"cc".repeat(20)}` as const
export const place: Place = { block: 7, at: 1_700_000_000, transaction: `0x${"11".repeat(32)}`, logIndex: 2 }

/** What a manufacturer states of a car. */
export const specification = {
  v: 1,
  make: "Škoda",
  model: "Octavia",
  year: 2019,
  body: "estate",
  colour: "blue",
  fuel: "petrol",
  gearbox: "manual",
  powerKw: 96,
  engineCc: 1498,
  builtOn: "2019-03-01",
  country: "CZ",
}

/** A record as the chain tells of it. */
export function sampleRecord(change: Partial<LifeRecord> = {}): LifeRecord {
  const statement: VehicleRecord = {
    vin,
    kind: "inspection",
    plate: "DE BXY1234",
    odometer: { value: 12_000, unit: "km" },
    occurredAt: 1_699_000_000,
    supersedes: 0,
    sealedRoot: noRoot,
    evidenceRoot: noRoot,
    payload: toCanonicalJson({ v: 1, test: "periodic", result: "pass", defects: [] }),
    ...change,
  }
  const { sequence = 2, recordedAt = place.at, previousBlock = 5 } = change
  const recording = { sequence, recordedAt, previousBlock }
  return {
    ...statement,
    author,
    witnesses: [],
    ...recording,
    raw: toRawRecord(statement, recording),
    ...change,
  }
}

/** Its row, by an author who is an inspection station of Germany. */
export function sampleRow(change: Partial<LifeRecord> = {}): RecordRow {
  return toRecordRow(sampleRecord(change), `0x${"22".repeat(27)}`, { roles: 16, country: "DE" }, place)
}

/** A vehicle whose file was just opened. */
export function sampleVehicle(change: Partial<Vehicle> = {}): Vehicle {
  return { ...openVehicle(vin, "DE", place), owner, holder: owner, titleCount: 1, ...change }
}
