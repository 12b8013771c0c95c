import { rolesToMask } from "@urcar/sdk/kinds"
import { keccak256, stringToHex } from "viem"
import { blankLicence, toProfile } from "../../src/projections/licence.ts"
import type { Licence } from "../../src/projections/rows.ts"

/** Seconds of a day. */
export const day = 86_400
/** When the first vehicle of the world is registered, unix seconds; a block a second from then on. */
export const worldStart = Date.UTC(2010, 0, 1) / 1_000
/** When the generated past ends. */
export const worldEnd = Date.UTC(2026, 0, 1) / 1_000

/** The block of a second. */
export const blockAt = (at: number): number => at - worldStart + 1

/** Makes with their maker's code in a VIN, and models; what comes first is built most. */
export const makes = [
  { make: "Volkswagen", wmi: "WVW", models: ["Golf", "Polo", "Passat", "Tiguan", "Up"] },
  { make: "Renault", wmi: "VF1", models: ["Clio", "Megane", "Captur", "Zoe"] },
  { make: "Peugeot", wmi: "VF3", models: ["208", "308", "3008", "508"] },
  { make: "Ford", wmi: "WF0", models: ["Fiesta", "Focus", "Kuga", "Mondeo"] },
  { make: "Skoda", wmi: "TMB", models: ["Fabia", "Octavia", "Superb"] },
  { make: "Fiat", wmi: "ZFA", models: ["500", "Panda", "Tipo"] },
  { make: "BMW", wmi: "WBA", models: ["118i", "320d", "X1"] },
  { make: "Seat", wmi: "VSS", models: ["Ibiza", "Leon", "Ateca"] },
  { make: "Volvo", wmi: "YV1", models: ["V60", "XC60"] },
  { make: "Opel", wmi: "W0L", models: ["Corsa", "Astra"] },
] as const

/** Countries with a plate of each in its national format, by number. */
export const countries = ["DE", "FR", "IT", "ES"] as const

/** A country of the world. */
export type WorldCountry = (typeof countries)[number]

const account = (name: string): `0x${string}` => `0x${keccak256(stringToHex(`scale ${name}`)).slice(26)}`

/** An address of the world, by its name. */
export const addressOf = account

const kinds = ["workshop", "inspection-station", "dealer"] as const
/** Businesses of each kind in each country. */
const businesses = 400

/** Whoever writes in a country: its police, its makers' plant, and its businesses by kind. */
export function writersOf(country: WorldCountry): Readonly<Record<WriterKind, readonly Licence[]>> {
  const many = (role: (typeof kinds)[number]) =>
    Array.from({ length: businesses }, (_, number) => toLicence(country, role, number))
  return {
    police: [toLicence(country, "police", 0)],
    manufacturer: [toLicence(country, "manufacturer", 0)],
    "sale-desk": [toLicence(country, "sale-desk", 0)],
    workshop: many("workshop"),
    "inspection-station": many("inspection-station"),
    dealer: many("dealer"),
  }
}

/** What a writer is. */
export type WriterKind = "police" | "manufacturer" | "sale-desk" | (typeof kinds)[number]

function toLicence(country: WorldCountry, role: WriterKind, number: number): Licence {
  return {
    ...blankLicence,
    ...toProfile(`${role} ${number} ${country}`, `Town ${number % 97}`, null),
    account: account(`${country} ${role} ${number}`),
    country,
    roles: rolesToMask([role]),
    standing: "active",
    since: worldStart,
    changedAt: worldStart,
    stake: 25_000_000_000n,
    sequence: 1,
    lastBlock: 1,
  }
}
