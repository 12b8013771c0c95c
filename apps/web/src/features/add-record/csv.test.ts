import { describe, expect, test } from "vitest"
import { parseCsv, toCsv } from "./csv.ts"

describe("parseCsv", () => {
  test("default", () => {
    expect(parseCsv("vin,unit\r\nA,km\r\n\r\nB,mi\r\n")).toEqual([
      { line: 1, cells: ["vin", "unit"] },
      { line: 2, cells: ["A", "km"] },
      { line: 4, cells: ["B", "mi"] },
    ])
  })

  test.each([
    ["semicolons", "a;b\n1,5;2"],
    ["tabs", "a\tb\n1,5\t2"],
    ["a byte order mark", '\uFEFFa,b\n"1,5",2'],
  ])("behavior: reads %s", (_, text) => {
    expect(parseCsv(text)).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["1,5", "2"] },
    ])
  })

  test("behavior: keeps line numbers over quoted line breaks and doubled quotes", () => {
    expect(parseCsv('a,b\n"x\ny","he said ""no"""\n1,2')).toEqual([
      { line: 1, cells: ["a", "b"] },
      { line: 2, cells: ["x\ny", 'he said "no"'] },
      { line: 4, cells: ["1", "2"] },
    ])
  })
})

test("toCsv: is read back as it was", () => {
  const rows = [
    ["a", "b"],
    ['say "x"', "1,5"],
  ]
  expect(parseCsv(toCsv(rows)).map(({ cells }) => cells)).toEqual(rows)
})
