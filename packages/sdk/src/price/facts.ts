import { InvalidPriceInputError } from "../errors/price-errors.ts"
import { priceFormula } from "./formula.ts"
import type { PriceSale, PriceVehicle } from "./types.ts"

/** Words of a vehicle that have no order. */
export const traits = ["fuel", "gearbox", "condition", "country"] as const

/** One of {@link traits}. */
export type Trait = (typeof traits)[number]

/** A vehicle, checked and in the units of the formula. */
export interface Facts extends Readonly<Record<Trait, string | null>> {
  readonly make: string
  readonly model: string
  /** Years from the middle of the model year to the day of the price. */
  readonly age: number
  readonly km: number
  /** Logarithms of the ratio to their unit. */
  readonly engine: number | null
  readonly power: number | null
  /** Years from the sale to the day asked about, none for what is not sold. */
  readonly since: number
}

/** Lower case, single blanks: what names of makes, models and words are compared by. */
export function toPriceKey(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").toLowerCase()
}

/**
 * Checks a vehicle.
 *
 * @param at the day of its price, unix seconds
 * @param asOf the day asked about
 * @throws InvalidPriceInputError
 */
export function toFacts(vehicle: PriceVehicle, at: number, asOf: number, index: number | null): Facts {
  const { unit, yearSeconds } = priceFormula
  const refuse = (member: string, value: unknown): never => {
    throw new InvalidPriceInputError(member, value, index)
  }
  const name = (member: "make" | "model") => readName(vehicle[member]) ?? refuse(member, vehicle[member])
  const word = (member: Trait) => {
    const value = vehicle[member] ?? null
    return value === null
      ? null
      : typeof value === "string"
        ? toPriceKey(value) || null
        : refuse(member, value)
  }
  const size = (member: "powerKw" | "engineCc") => {
    const value = vehicle[member] ?? null
    if (value === null || value === 0) return null
    return isWithin(value, 0, 100_000) ? Math.log(value / unit[member]) : refuse(member, value)
  }
  const { year, km } = vehicle
  if (!Number.isInteger(year) || !isWithin(year, 1886, 2100)) refuse("year", year)
  if (!isWithin(km, 0, 20_000_000)) refuse("km", km)
  return {
    make: name("make"),
    model: name("model"),
    age: Math.min(60, Math.max(-1, at / yearSeconds + 1969.5 - year)),
    km,
    engine: size("engineCc"),
    power: size("powerKw"),
    since: (asOf - at) / yearSeconds,
    fuel: word("fuel"),
    gearbox: word("gearbox"),
    condition: word("condition"),
    country: word("country"),
  }
}

function readName(value: unknown): string | null {
  return typeof value === "string" ? toPriceKey(value) || null : null
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && value >= least && value <= most
}

/**
 * Checks what a sale adds to its vehicle.
 *
 * @throws InvalidPriceInputError
 */
export function checkSale({ price, at }: PriceSale, index: number): void {
  if (!isWithin(price, Number.MIN_VALUE, Number.MAX_VALUE))
    throw new InvalidPriceInputError("price", price, index)
  if (at !== undefined && at !== null && !isWithin(at, -3e9, 1e10))
    throw new InvalidPriceInputError("at", at, index)
}
