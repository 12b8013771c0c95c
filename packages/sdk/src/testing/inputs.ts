import type { RecordInput } from "../records/create-record.ts"

/** A vehicle's birth. */
export function manufactureInput(vin: string): RecordInput<"manufacture"> {
  return {
    vin,
    kind: "manufacture",
    odometer: { value: 0, unit: "km" },
    occurredAt: "2024-01-10",
    payload: {
      v: 1,
      make: "Testa",
      model: "One",
      body: "hatchback",
      colour: "blue",
      fuel: "petrol",
      gearbox: "manual",
      powerKw: 85,
      engineCc: 1498,
      year: 2024,
      builtOn: "2024-01-10",
      country: "DE",
    },
  }
}

/** A plain reading. */
export function readingInput(vin: string, km: number): RecordInput<"reading"> {
  return {
    vin,
    kind: "reading",
    odometer: { value: km, unit: "km" },
    occurredAt: "2024-06-01",
    payload: { v: 1, source: "instrument" },
  }
}
