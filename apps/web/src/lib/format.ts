import type { DistanceUnit, Preferences } from "./preferences.ts"

/** International mile in metres (1959 agreement). */
const METRES_PER_MILE = 1609.344

/** A quantity written out, with the same quantity in the other unit. */
export type DistanceText = { text: string; other: string }

/** Writes numbers, distances, money and times the way one reader reads them. */
export type Format = {
  preferences: Preferences
  /** 1234567 → `1,234,567` */
  number: (value: number) => string
  /** A share of one: 0.034 → `3%` */
  percent: (share: number) => string
  /** Metres, in the reader's unit; `other` is for a tooltip */
  distance: (metres: number) => DistanceText
  /** An amount of the currency's smallest unit: 1250000 cents → `€12,500`; cents only where there are any */
  money: (minor: bigint | number, currency?: string) => string
  /** A day: `21 Nov 2026` */
  date: (at: Date | number) => string
  /** A minute: `21 Nov 2026, 14:05` (UTC) */
  dateTime: (at: Date | number) => string
  /** A point of time to the second, UTC: `1 Nov 2026, 09:05:07` */
  second: (at: Date | number) => string
  /** A month: `Nov 2026` */
  month: (at: Date | number) => string
  /** A country by its two letters: `DE` → `Germany` */
  country: (code: string) => string
}

/** Metres of an odometer reading in its own unit, rounded down. */
export const toMetres = (value: number, unit: DistanceUnit): number =>
  unit === "km" ? value * 1000 : Math.floor((value * 1_609_344) / 1000)

/** Unix seconds, as the register keeps time, or a date. */
const toDate = (at: Date | number): Date => (typeof at === "number" ? new Date(at * 1000) : at)

/**
 * The writers for one reader. Times are in UTC, so that two people talking about a record name the same day.
 * A number given as a time is unix seconds.
 */
export function createFormat(preferences: Preferences): Format {
  const { tag, unit } = preferences
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 })
  const share = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 0 })
  const unitText = (value: number, of: DistanceUnit) => `${whole.format(Math.floor(value))} ${of}`
  const day = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" })
  const minute = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short", timeZone: "UTC" })
  const second = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "medium", timeZone: "UTC" })
  const month = new Intl.DateTimeFormat(tag, { month: "short", year: "numeric", timeZone: "UTC" })
  const countries = new Intl.DisplayNames(tag, { type: "region", fallback: "code" })
  return {
    preferences,
    number: (value) => whole.format(value),
    percent: (value) => share.format(value),
    distance: (metres) => {
      const km = unitText(metres / 1000, "km")
      // A whole number of miles loses up to a metre on its way into metres; add it back before rounding down.
      const mi = unitText((metres + 1) / METRES_PER_MILE, "mi")
      return unit === "km" ? { text: km, other: mi } : { text: mi, other: km }
    },
    money: (minor, currency = "EUR") => {
      const cents = typeof minor === "bigint" ? Number(minor) : minor
      const digits = cents % 100 === 0 ? 0 : 2
      const options = { style: "currency", currency, minimumFractionDigits: digits } as const
      return new Intl.NumberFormat(tag, { ...options, maximumFractionDigits: digits }).format(cents / 100)
    },
    date: (at) => day.format(toDate(at)),
    dateTime: (at) => minute.format(toDate(at)),
    second: (at) => second.format(toDate(at)),
    month: (at) => month.format(toDate(at)),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code),
  }
}
