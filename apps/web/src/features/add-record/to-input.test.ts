import { describe, expect, test } from "vitest"
import { buildRecord } from "./build-record.ts"
import { sampleForm, sampleInspection } from "./sample-form.ts"
import { toCents, toInput } from "./to-input.ts"

const form = sampleForm("inspection")
const today = "2026-06-01"
const codes = (...parameters: Parameters<typeof sampleInspection>) =>
  toInput(sampleInspection(...parameters), form, today).problems.map(({ field, code }) => `${field}: ${code}`)

describe("toInput", () => {
  test("default", () => {
    const { input, problems } = toInput(
      sampleInspection({}, { defects: [{ area: "brakes", severity: "minor" }] }),
      form,
      today,
    )
    expect(problems).toEqual([])
    expect(input).toMatchObject({
      vin: "WNWZZZ1JZ3W000001",
      plate: { country: "DE", plate: "BXY1231" },
      odometer: { value: 42_100, unit: "km" },
      payload: { v: 1, test: "periodic", result: "pass", defects: [{ area: "brakes", severity: "minor" }] },
    })
    expect(buildRecord(input)).toMatchObject({ kind: "inspection", plate: "DE BXY1231", supersedes: 0 })
  })

  test.each([
    [{ vin: "WNWZZZ1JZ3W00001" }, ["vin: vin-length", "vinTail: vin-tail"]],
    [{ vin: "WNWZZZ1JZ3WO00001" }, ["vin: vin-charset", "vinTail: vin-tail"]],
    [{ vin: "1M8GDM9A1KP042788", vinTail: "042788" }, ["vin: vin-check-digit"]],
    [{ vinTail: "" }, ["vinTail: missing"]],
    [{ unit: "" }, ["unit: unit"]],
    [{ odometer: "" }, ["odometer: missing"]],
    [{ odometer: "12345678" }, ["odometer: number"]],
    [{ date: "2026-06-02" }, ["date: future"]],
    [{ date: "" }, ["date: missing"]],
    [{ plateCountry: "" }, ["plateCountry: plate-country"]],
    [{ plate: "!!" }, ["plate: plate"]],
  ])("behavior: %j is a problem", (core, expected) => {
    expect(codes(core)).toEqual(expected)
  })

  test("behavior: names the entry of a list that lacks something", () => {
    expect(codes({}, { defects: [{ area: "brakes" }] })).toEqual(["field-defects-0-severity: missing"])
  })

  test("behavior: a checklist holds the points that were graded, and a part its serial number", () => {
    const fields = {
      "checklist.rust": "sound",
      "checklist.lights": "",
      defects: [],
    }
    expect(toInput(sampleInspection({}, fields), form, today).input.payload.checklist).toEqual({
      rust: "sound",
    })
    const draft = sampleInspection(
      {},
      {
        cause: "wear",
        parts: [{ part: "brakes", damage: "worn", work: "painted", maker: " ATE ", serial: "" }],
      },
    )
    expect(toInput(draft, sampleForm("repair"), today)).toMatchObject({
      problems: [],
      input: { payload: { parts: [{ part: "brakes", damage: "worn", work: "painted", maker: "ATE" }] } },
    })
    const report = toInput(sampleInspection({}, { purpose: "sale" }), sampleForm("condition-report"), today)
    expect(report.problems).toEqual([{ field: "field-checklist", code: "missing" }])
  })

  test("behavior: a serial number in a form that nothing has is a problem of its entry", () => {
    const parts = [{ part: "brakes", damage: "worn", work: "painted", serial: "a b" }]
    const { problems } = toInput(sampleInspection({}, { cause: "wear", parts }), sampleForm("repair"), today)
    expect(problems).toMatchObject([{ field: "field-parts-0-serial", code: "text" }])
  })

  test("behavior: names a missing answer of the kind", () => {
    expect(codes({}, { result: "" })).toEqual(["field-result: missing"])
  })

  test("behavior: a first record names an owner and no plate", () => {
    const { input, problems } = toInput(sampleInspection(), sampleForm("manufacture"), today)
    expect(input.plate).toBeNull()
    expect(input.odometer).toEqual({ value: 0, unit: "km" })
    expect(problems).toContainEqual({ field: "owner", code: "missing" })
  })
})

test.each([
  ["18499", "1849900"],
  ["18,499.50", "1849950"],
  ["18.499,5", "1849950"],
  ["0", "0"],
  ["", undefined],
  ["12,3456", undefined],
])("toCents: %s", (text, expected) => {
  expect(toCents(text)).toBe(expected)
})
