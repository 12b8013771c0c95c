import type { Market, MarketStatistics } from "@urcar/sdk/indexer-client"

/** The charts of the page, each with a file of its figures. */
export const csvNames = ["months", "prices", "mileages", "time-on-sale", "verdicts", "countries"] as const

/** One of {@link csvNames}. */
export type CsvName = (typeof csvNames)[number]

type Rows = readonly Readonly<Record<string, string | number>>[]

/** The figures of one chart; prices are in the currency's smallest unit. */
export function csvRows(name: CsvName, market: Market, statistics: MarketStatistics): Rows {
  switch (name) {
    case "months":
      return statistics.months.toReversed()
    case "prices":
      return statistics.prices
    case "mileages":
      return statistics.mileages
    case "time-on-sale":
      return statistics.timesOnSale
    case "verdicts":
      return market.verdicts
    case "countries":
      return statistics.countries
  }
}

/** CSV with a header (RFC 4180). A cell that a spreadsheet would run as a formula is kept a text. */
export function toCsv(rows: Rows): string {
  const names = Object.keys(rows[0] ?? {})
  const lines = rows.map((row) => names.map((name) => toCell(row[name] ?? "")).join(","))
  return [names.join(","), ...lines, ""].join("\r\n")
}

function toCell(value: string | number): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
