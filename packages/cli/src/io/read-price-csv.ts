import { InvalidPriceInputError } from "@urcar/sdk/errors"
import { createPriceBook, type PriceSale } from "@urcar/sdk/price"
import { MalformedInputError, UsageError } from "../command.ts"
import { type CsvRow, readCsv } from "./csv.ts"
import { readLines } from "./lines.ts"

const required = ["make", "model", "year", "mileageKm", "price"] as const

/** Engines in a list of cars are litres or cubic centimetres; nothing on wheels has thirty litres or as few as thirty cm³. */
const mostLitres = 30

/**
 * Reads sales from a CSV file with the columns make, model, year, mileageKm, price and any of fuel, gearbox, power (kW), engine
 * (litres or cm³), condition, country, seller, at (unix seconds or a date).
 *
 * @throws UsageError if it cannot be read, MalformedInputError with the line
 */
export async function readPriceCsv(source: string): Promise<PriceSale[]> {
  const sales: PriceSale[] = []
  for await (const row of readCsv(readLines(source))) {
    const missing = required.find((name) => !row.cells.has(name))
    if (missing !== undefined) throw new MalformedInputError(1, `no column "${missing}" in ${source}`)
    sales.push(toSale(row))
  }
  if (sales.length === 0) throw new UsageError(`no sales in ${source}`)
  return sales
}

function toSale(row: CsvRow): PriceSale {
  const word = (name: string) => row.cells.get(name) || null
  const engine = readNumber(row, "engine")
  const sale = {
    make: row.cells.get("make") ?? "",
    model: row.cells.get("model") ?? "",
    year: readNumber(row, "year") ?? Number.NaN,
    km: readNumber(row, "mileageKm") ?? Number.NaN,
    price: readNumber(row, "price") ?? Number.NaN,
    fuel: word("fuel"),
    gearbox: word("gearbox"),
    powerKw: readNumber(row, "power"),
    engineCc: engine !== null && engine < mostLitres ? engine * 1000 : engine,
    condition: word("condition"),
    country: word("country"),
    seller: word("seller"),
    at: readDay(row),
  }
  check(sale, row.number)
  return sale
}

function readNumber({ cells, number }: CsvRow, name: string): number | null {
  const text = cells.get(name) ?? ""
  if (text === "") return null
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) throw new MalformedInputError(number, `${name} "${text}" is no number`)
  return Number(text)
}

function readDay({ cells, number }: CsvRow): number | null {
  const text = cells.get("at") ?? ""
  if (text === "") return null
  const at = /^\d+$/.test(text) ? Number(text) : Date.parse(text) / 1000
  if (Number.isNaN(at)) throw new MalformedInputError(number, `at "${text}" is no time`)
  return at
}

/** The book checks a sale as it will when it is used. */
function check(sale: PriceSale, line: number): void {
  try {
    createPriceBook([sale])
  } catch (error) {
    if (!(error instanceof InvalidPriceInputError)) throw error
    const { member, value } = error.values
    const shown =
      typeof value === "number" && Number.isNaN(value) ? "is missing" : `${String(value)} is not possible`
    throw new MalformedInputError(line, `${member === "km" ? "mileageKm" : member} ${shown}`)
  }
}
