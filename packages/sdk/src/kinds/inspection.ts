import { checklistGrades, checklistPoints } from "./checklist.ts"
import { choice, day, grades, list, optional } from "./field.ts"
import { defineKind } from "./kind.ts"

/** Areas of the periodic test (Directive 2014/45/EU, annex I). */
export const inspectionAreas = [
  ...(["identification", "brakes", "steering", "visibility", "lights", "axles-wheels-tyres"] as const),
  ...(["chassis", "other-equipment", "nuisance", "passenger-transport"] as const),
] as const

/** How grave a defect is (Directive 2014/45/EU, article 7). */
export const defectSeverities = ["minor", "major", "dangerous"] as const

/** A periodic inspection: odometer, result, defects, when the next is due. */
export const inspection = defineKind({
  name: "inspection",
  authorRoles: ["inspection-station"],
  odometer: "required",
  fields: {
    test: choice(["periodic", "retest", "voluntary", "roadside", "import"]),
    result: choice(["pass", "pass-with-defects", "fail"]),
    defects: list(40, { area: choice(inspectionAreas), severity: choice(defectSeverities) }),
    nextDue: optional(day()),
    checklist: optional(grades(checklistPoints, checklistGrades)),
  },
  variantField: "result",
  values: ({ test, defects, nextDue }) => ({ test, defects, defectCount: defects.length, nextDue }),
})
