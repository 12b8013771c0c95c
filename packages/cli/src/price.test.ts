import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { createPriceBook, evaluatePrices, type PriceSale } from "@urcar/sdk/price"
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
    expect(JSON.parse(stdout)).toEqual({ version: 1, ...expected })
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

describe("urcar price <VIN>", () => {
  test("error: exit code 2 for a wrong call, 3 where nobody answers", () => {
    expect(urcar([]).status).toBe(2)
    expect(urcar(["ABC"]).status).toBe(2)
    expect(urcar(["WVWZZZ1JZXW000001", "--currency", "euro"]).status).toBe(2)
    expect(urcar(["WVWZZZ1JZXW000001", "--indexer", "http://127.0.0.1:9"]).status).toBe(3)
  })
})
