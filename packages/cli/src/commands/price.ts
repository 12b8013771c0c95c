import { parseVin } from "@urcar/sdk"
import { getDeployment } from "@urcar/sdk/chain"
import { InvalidVinError } from "@urcar/sdk/errors"
import { createIndexerClient, IndexerUnavailableError } from "@urcar/sdk/indexer-client"
import {
  createPriceBook,
  evaluatePrices,
  type PriceEstimate,
  type PriceEvaluation,
  priceVehicle,
  type VehiclePrice,
} from "@urcar/sdk/price"
import { UsageError } from "../command.ts"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { type PriceArguments, readPriceArguments } from "../io/price-arguments.ts"
import { complain, print } from "../io/print.ts"
import { readPriceCsv } from "../io/read-price-csv.ts"

const localChain = 31337

/**
 * Prices a vehicle by realised sales: 0 with five comparables or more, 3 where there are too few or nobody answers. With
 * `--evaluate` it says how well sales of one file are estimated from those of another.
 */
export function runPrice(args: string[]): Promise<ExitCode> {
  const asked = readPriceArguments(args)
  return asked.what === "evaluate" ? evaluate(asked) : priceOne(asked)
}

async function evaluate({
  train,
  test,
  json,
}: Extract<PriceArguments, { what: "evaluate" }>): Promise<ExitCode> {
  const book = createPriceBook(await readPriceCsv(train))
  const evaluation = evaluatePrices(book, await readPriceCsv(test))
  if (json) print(JSON.stringify({ version: book.version, ...evaluation }))
  else for (const line of toLines(evaluation)) print(line)
  return evaluation.estimated > 0 ? exitCodes.good : exitCodes.undecided
}

function toLines({ sales, estimated, ...parts }: PriceEvaluation): string[] {
  const percent = (part: number) => `${(100 * part).toFixed(2)} %`
  return [
    `coverage       ${percent(parts.coverage)} (${estimated} of ${sales})`,
    `median APE     ${percent(parts.medianError)}`,
    `MAPE           ${percent(parts.meanError)}`,
    `p90            ${percent(parts.p90Error)}`,
    `in 80 % band   ${percent(parts.inBand)}`,
  ]
}

async function priceOne(asked: Extract<PriceArguments, { what: "vehicle" }>): Promise<ExitCode> {
  const vin = readVin(asked.vin)
  const indexer = createIndexerClient(asked.indexer)
  try {
    const life = await indexer.getVehicle(vin)
    if (life === null) return undecided(`no vehicle "${vin}"`)
    const { vehicle } = life
    const currency =
      asked.currency ?? vehicle.offer?.currency ?? getDeployment(localChain).addresses.testEuro.toLowerCase()
    const { make, model } = vehicle
    const isNamed = make !== null && model !== null
    const found: VehiclePrice = isNamed
      ? priceVehicle(vehicle, await indexer.listComparables({ make, model, currency }))
      : { state: "undescribed" }
    if (found.state === "undescribed") return undecided(`make, model, year or mileage of ${vin} is not known`)
    if (found.state === "unsold") return undecided(`no sale of a ${make} in this currency`)
    show(vin, currency, found.estimate, asked.json)
    return found.estimate.basis === "comparables" ? exitCodes.good : exitCodes.undecided
  } catch (error) {
    if (!(error instanceof IndexerUnavailableError)) throw error
    return undecided(error.shortMessage)
  }
}

function readVin(text: string): string {
  try {
    return parseVin(text)
  } catch (error) {
    if (error instanceof InvalidVinError) throw new UsageError(`${error.shortMessage} ${error.advice}`)
    throw error
  }
}

function undecided(problem: string): ExitCode {
  complain(problem)
  return exitCodes.undecided
}

function show(vin: string, currency: string, estimate: PriceEstimate, json: boolean): void {
  if (json) print(JSON.stringify({ vin, currency, ...estimate }))
  else for (const line of describe(vin, currency, estimate)) print(line)
}

function describe(vin: string, currency: string, estimate: PriceEstimate): string[] {
  const { price, low, high, basis, comparables, version } = estimate
  const few = basis === "formula" ? ", too few for a label" : ""
  const part = (weight: number) => `${(100 * weight).toFixed(1).padStart(5)} %`
  return [
    `${vin} ${price}, four of five between ${low} and ${high} (smallest unit of ${currency})`,
    `  formula ${version}, ${comparables.length} comparables${few}`,
    ...comparables.map(
      ({ sale: { vin: other, year, km, price: paid }, adjustedPrice, weight }) =>
        `  ${part(weight)} ${other ?? "–"} ${year} ${km} km sold for ${paid}, as this one ${adjustedPrice}`,
    ),
  ]
}
