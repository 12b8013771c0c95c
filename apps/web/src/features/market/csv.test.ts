import { describe, expect, test } from "vitest"
import { toCsv } from "./csv.ts"

describe("toCsv", () => {
  test("default", () => {
    expect(toCsv([{ make: "Škoda", sales: 3 }])).toBe("make,sales\r\nŠkoda,3\r\n")
  })

  test("behavior: commas, quotes and line ends stay in their cell; formulas stay text", () => {
    const rows = [
      { make: 'A "B", C', sales: 1 },
      { make: "D\nE", sales: -2 },
      { make: "=1+1", sales: 0 },
    ]
    expect(toCsv(rows)).toBe('make,sales\r\n"A ""B"", C",1\r\n"D\nE",-2\r\n\'=1+1,0\r\n')
  })

  test("behavior: no rows", () => {
    expect(toCsv([])).toBe("\r\n")
  })
})
