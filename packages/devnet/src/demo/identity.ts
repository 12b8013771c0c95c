import { computeCheckDigit, parseVin, requiresCheckDigit } from "@urcar/sdk/vin"
import type { Model } from "./models.ts"
import type { Random } from "./random.ts"

const yearLetters = "ABCDEFGHJKLMNPRSTVWXY123456789"
const plants = ["W", "P", "B", "D", "M", "K"] as const

/** A VIN of this model and model year. */
export function makeVin({ wmi, vds }: Model, year: number, random: Random): string {
  const letter = yearLetters.charAt((year - 1980) % yearLetters.length)
  const serial = String(random.integer(1_000, 899_999)).padStart(6, "0")
  const vin = `${wmi}${vds}${letter}${random.pick(plants)}${serial}`
  if (!requiresCheckDigit(vin)) return parseVin(vin)
  return parseVin(vin.slice(0, 8) + computeCheckDigit(vin) + vin.slice(9))
}

type Towns = readonly [string, ...string[]]

const letters = "ABCDEFGHJKLMNPRSTVWXYZ"
const towns: Readonly<Record<string, Towns>> = {
  DE: ["BA", "LA", "ER", "FO", "CB", "LG", "HI", "MD", "KE", "N"],
  AT: ["IL", "KU", "WN", "SZ", "G"],
  PL: ["CT", "PKN", "GSL", "WR"],
}

/** A plate as its country issues them. */
export function makePlate(country: string, random: Random): string {
  const some = (count: number) =>
    Array.from({ length: count }, () => letters.charAt(random.integer(0, letters.length - 1))).join("")
  const number = (digits: number) => String(random.integer(10 ** (digits - 1), 10 ** digits - 1))
  const town = random.pick(towns[country] ?? ["X"])
  if (country === "DE") return `${town}${some(2)}${number(random.integer(2, 4))}`
  if (country === "FR") return `${frenchPair(some)}${number(3)}${frenchPair(some)}`
  if (country === "AT") return `${town}${number(3)}${some(2)}`
  if (country === "PL")
    return `${town}${number(town.length === 2 ? 5 : 4)}${town.length === 2 ? "" : some(1)}`
  if (country === "NL") return `${some(1)}${number(3)}${some(2)}`
  return `${random.integer(1, 9)}${some(1)}${random.integer(0, 9)}${number(4)}`
}

/** Without U, which French plates leave out. */
function frenchPair(some: (count: number) => string): string {
  return some(2).replaceAll("U", "V")
}
