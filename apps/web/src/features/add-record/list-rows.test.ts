import { describe, expect, test } from "vitest"
import { parseCsv, toCsv } from "./csv.ts"
import { kindForms } from "./kind-form.ts"
import { columnOf, headerProblems, readRows, templateOf } from "./list-rows.ts"
import { sampleForm } from "./sample-form.ts"

const today = "2026-06-01"
const reading = sampleForm("reading")

describe("readRows", () => {
  test("default", () => {
    const csv = parseCsv(
      "VIN;plate_country;plate;date;odometer;unit;source\nWNWZZZ1JZ3W000001;DE;B-XY 1231;2026-04-01;43.000;km;instrument",
    )
    expect(readRows(csv, reading, today)).toMatchObject([
      { line: 2, problems: [], input: { vin: "WNWZZZ1JZ3W000001", odometer: { value: 43_000, unit: "km" } } },
    ])
  })

  test("behavior: problems carry line and column", () => {
    const csv = parseCsv("vin,date,odometer,unit,source\nWNWZZZ1JZ3W00001,2027-01-01,1,,x")
    const [row] = readRows(csv, reading, today)
    expect(row?.line).toBe(2)
    expect(row?.problems.map((problem) => `${columnOf(problem)} ${problem.code}`)).toEqual([
      "vin vin-length",
      "unit unit",
      "date future",
      "source option",
    ])
  })

  test("behavior: one vehicle cannot be entered twice", () => {
    const form = sampleForm("manufacture")
    const [header = [], example = []] = templateOf(form)
    const rows = readRows(parseCsv(toCsv([header, example, example])), form, today)
    expect(rows[1]?.problems).toContainEqual({ field: "vin", code: "vin-twice", values: { line: 2 } })
  })
})

test("headerProblems: names what is missing and what is not used", () => {
  expect(headerProblems(["VIN", "date", "odometer", "unit", "colour"], reading)).toEqual({
    unknown: ["colour"],
    missing: ["source"],
  })
})

test.each(kindForms().map((form) => [form.name, form] as const))(
  "templateOf: the example list of %s has every column it needs",
  (_, form) => {
    expect(headerProblems(templateOf(form)[0] ?? [], form)).toEqual({ unknown: [], missing: [] })
  },
)
