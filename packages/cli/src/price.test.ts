import { execFile, spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import type { VehicleLife } from "@urcar/sdk/indexer-client"
import { createPriceBook, evaluatePrices, type PriceSale, priceFormula, priceVehicle } from "@urcar/sdk/price"
import { createPriceMarket } from "@urcar/sdk/testing"
import { afterAll, beforeAll, describe, expect, test } from "vitest"

const main = fileURLToPath(new URL("main.ts", import.meta.url))
const header = "make,model,year,mileageKm,price,fuel,at,seller"
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "urcar-price-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

function urcar(args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "price", ...args], {
    encoding: "utf8",
  })
  return { status, stdout, stderr }
}

function write(name: string, lines: readonly string[]): string {
  const file = join(folder, name)
  writeFileSync(file, lines.join("\n"))
  return file
}

const toLine = ({ make, model, year, km, price, fuel, at, seller }: PriceSale) =>
  [` ${make}`, `"${model}"`, year, km, price, fuel, at, seller].join(",")

describe("urcar price --evaluate", () => {
  const [known, asked] = [createPriceMarket(400, 1), createPriceMarket(100, 2)]

  test("default: prints what the SDK computes", () => {
    const train = write("train.csv", [header, ...known.map(toLine)])
    const test = write("test.csv", [`\uFEFF${header}`, ...asked.map(toLine), ""])
    const { status, stdout, stderr } = urcar(["--evaluate", train, test, "--json"])
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" })
    const nameless = (sales: readonly PriceSale[]) => sales.map(({ id: _, vin: __, ...sale }) => sale)
    const expected = evaluatePrices(createPriceBook(nameless(known)), nameless(asked))
    expect(JSON.parse(stdout)).toEqual({ version: priceFormula.version, ...expected })
    expect(urcar(["--evaluate", train, test]).stdout).toMatch(
      /^coverage +100.00 % \(100 of 100\)\nmedian APE/,
    )
  })

  test("behavior: nothing that can be estimated is exit code 3", () => {
    const train = write("train.csv", [header, ...known.map(toLine)])
    const test = write("test.csv", [header, "Other,Alpha,2019,60000,9000,,,"])
    expect(urcar(["--evaluate", train, test]).status).toBe(3)
  })

  test.each([
    ["Made,Alpha,2019,60000", "4 cells"],
    ["Made,Alpha,2019,60000,none,,,", 'price "none"'],
    ["Made,Alpha,2019,60000,0,,,", "price 0"],
    ["Made,Alpha,2019,60000,,,,", "price is missing"],
    ["Made,Alpha,2019,-5,9000,,,", "mileageKm -5"],
    ["Made,Alpha,1700,60000,9000,,,", "year 1700"],
    ["Made,,2019,60000,9000,,,", "model"],
    ["Made,Alpha,2019,60000,9000,,soon,", 'at "soon"'],
    ['Made,"Alpha,2019,60000,9000,,,', "quoted"],
  ])("error: exit code 4 and the line of %s", (line, problem) => {
    const train = write("bad.csv", [header, ...known.slice(0, 3).map(toLine), line])
    const { status, stdout, stderr } = urcar(["--evaluate", train, train])
    expect({ status, stdout }).toEqual({ status: 4, stdout: "" })
    expect(stderr).toMatch(/^urcar: line 5: /)
    expect(stderr).toContain(problem)
  })

  test("error: a missing column, a column twice, no file, no rows, one file", () => {
    const good = write("good.csv", [header, ...known.slice(0, 9).map(toLine)])
    const missing = write("missing.csv", ["make,model,year,price", "Made,Alpha,2019,9000"])
    expect(urcar(["--evaluate", good, missing])).toMatchObject({ status: 4 })
    expect(urcar(["--evaluate", good, missing]).stderr).toContain('no column "mileageKm"')
    expect(urcar(["--evaluate", write("twice.csv", ["make,make", "a,b"]), good]).status).toBe(4)
    expect(urcar(["--evaluate", good, join(folder, "none.csv")]).status).toBe(2)
    expect(urcar(["--evaluate", good, write("empty.csv", [header])]).status).toBe(2)
    expect(urcar(["--evaluate", good]).status).toBe(2)
  })
})

const zeros = `0x${"00".repeat(20)}` as const
const vehicle: VehicleLife["vehicle"] = {
  ...{ vin: "WVWZZZ1JZXW000001", make: "Made", model: "Alpha", variant: null, year: 2019, category: null },
  ...{ body: null, colour: null, fuel: "petrol", gearbox: null, powerKw: null, engineCc: null },
  ...{ firstRegisteredOn: null, country: "DE", owner: zeros, holder: zeros, plate: null, status: "active" },
  ...{ isFrozen: false, recordCount: 1, head: "0x", firstBlock: 1, lastBlock: 1, firstRegisteredAt: 1 },
  ...{ lastRecordAt: 1, lastInspectionAt: null, markMetres: 0, breached: false, acceptedKm: 60_000 },
  ...{ highestKm: 60_000, verdict: "LOGICAL", verdictReason: "RISING", breachCount: 0, lastSaleAt: null },
  ...{
    openDisputes: 0,
    unansweredDisputes: 0,
    openRecalls: 0,
    offer: null,
    escrowId: null,
    lienHolder: null,
  },
  readings: [],
}
const nothing = {
  records: [],
  recordsLeftOut: 0,
  titles: [],
  plates: [],
  authorityTransfers: [],
  keyReissue: null,
  reservation: null,
  listings: [],
  escrows: [],
  liens: [],
}
const life: VehicleLife = {
  vehicle,
  ...nothing,
  offers: [],
  sales: [],
  disputes: [],
  writers: [],
  blocks: [],
}

/** What an indexer answers that knows so many sales. */
function comparablesOf(count: number) {
  const items = createPriceMarket(count).map(({ vin, make, model, year, km, fuel, price, at }, index) => ({
    ...{ vin: vin ?? "", make, model, year, km, fuel: fuel ?? null, gearbox: null, powerKw: null },
    ...{ saleId: `0x${index.toString(16).padStart(64, "0")}` as const, country: "DE", engineCc: null },
    ...{ seller: `0x${(index % 20).toString(16).padStart(40, "0")}` as const, price: `${price}000000` },
    at: at ?? 0,
  }))
  return { asOf: Date.UTC(2025, 1, 1) / 1000, items }
}

/** Asks the command about the vehicle, with an indexer that answers this. */
async function askIndexer(count: number) {
  const server = createServer(({ url }, response) => {
    response.end(JSON.stringify(url?.startsWith("/comparables") ? comparablesOf(count) : life))
  }).listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  const port = typeof address === "object" ? address?.port : undefined
  const args = [main, "price", vehicle.vin, "--indexer", `http://127.0.0.1:${port}`, "--json"]
  const found = await promisify(execFile)(process.execPath, args).catch((error: unknown) => error)
  server.close()
  return found
}

describe("urcar price <VIN>", () => {
  test("error: exit code 2 for a wrong call, 3 where nobody answers", () => {
    expect(urcar([]).status).toBe(2)
    expect(urcar(["ABC"]).status).toBe(2)
    expect(urcar(["WVWZZZ1JZXW000001", "--currency", "euro"]).status).toBe(2)
    expect(urcar(["WVWZZZ1JZXW000001", "--indexer", "http://127.0.0.1:9"]).status).toBe(3)
  })

  test("default: the very numbers of the SDK", async () => {
    const found = priceVehicle(vehicle, comparablesOf(200))
    if (found.state !== "estimated") throw new Error(found.state)
    const { stdout } = Object(await askIndexer(200))
    const { currency, vin, ...estimate } = JSON.parse(stdout)
    expect([vin, currency]).toEqual([vehicle.vin, expect.stringMatching(/^0x/)])
    expect(estimate).toEqual(JSON.parse(JSON.stringify(found.estimate)))
  })

  test("behavior: under five comparables is exit code 3", async () => {
    expect(await askIndexer(6)).toMatchObject({ code: 3 })
  })
})
