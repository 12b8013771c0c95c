import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { InvalidPayloadError } from "../errors/payload-errors.ts"
import { kindsByName } from "./catalogue.ts"
import { checklistGrades, checklistPoints, worstGrade } from "./checklist.ts"
import { samples } from "./samples.ts"

const page = readFileSync(new URL("../../../../docs/checklist.md", import.meta.url), "utf8")

describe("checklist", () => {
  test("default: condition report and inspection ask for the same points and grades", () => {
    const report = kindsByName["condition-report"].fields.checklist
    const inspection = kindsByName.inspection.fields.checklist
    expect(report?.points).toEqual(checklistPoints)
    expect(report?.options).toEqual(checklistGrades)
    expect(inspection).toEqual({ ...report, required: false })
  })

  test("behavior: the published page explains every point and grade, and no other", () => {
    const named = [...page.matchAll(/^\| `([a-z0-9-]+)` \| \S/gm)].map(([, name]) => name)
    expect(named).toEqual([...checklistGrades, ...checklistPoints])
  })

  test("error: InvalidPayloadError for a point or grade that is none, and for an empty list", () => {
    const report = samples["condition-report"]
    for (const checklist of [{}, { ashtray: "sound" }, { rust: "awful" }, { rust: null }, [], ["rust"]]) {
      expect(() => kindsByName["condition-report"].parse({ ...report, checklist })).toThrow(
        InvalidPayloadError,
      )
    }
  })
})

describe("worstGrade", () => {
  test("default", () => {
    expect(worstGrade({ rust: "used", lights: "defective", keys: "sound" })).toBe("defective")
    expect(worstGrade({})).toBe(null)
  })
})
