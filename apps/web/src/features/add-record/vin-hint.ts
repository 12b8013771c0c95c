import { modelYears, type Vin } from "@urcar/sdk/vin"

/** What a VIN suggests of a car. Makers are free in much of it: a hint for who fills the form in, and never a fact. */
export type VinHint = {
  /** Whose code its first three signs are, as the library words it; empty where it does not know */
  manufacturer: string
  /** The make in that, where it can be told */
  make: string
  /** Oldest first */
  years: readonly number[]
}

/** The name before its explanation: “Fiat car Also Fiat Fullback” is Fiat, “Renault & Eagle Medallion” is Renault. */
export function makeIn(manufacturer: string): string {
  const words = manufacturer.split(" ")
  const end = words.findIndex((word) => !/^[\p{Lu}\d]/u.test(word))
  return words.slice(0, end < 0 ? words.length : end).join(" ")
}

/** Decodes a VIN without asking anybody. @param thisYear the newest car is of the next model year at most */
export async function readVinHint(vin: Vin, thisYear: number): Promise<VinHint> {
  const { decodeVIN } = await import("universal-vin-decoder")
  const manufacturer = decodeVIN(vin).info?.manufacturer ?? ""
  return { manufacturer, make: makeIn(manufacturer), years: modelYears(vin, thisYear + 1) }
}
