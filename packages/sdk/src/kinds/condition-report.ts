import { checklistGrades, checklistPoints, worstGrade } from "./checklist.ts"
import { choice, grades, integer, optional } from "./field.ts"
import { defineKind } from "./kind.ts"
import { damagedParts } from "./part-fields.ts"

/** How a vehicle was found, by the published checklist. */
export const conditionReport = defineKind({
  name: "condition-report",
  authorRoles: ["inspection-station", "workshop", "dealer", "insurer"],
  odometer: "required",
  fields: {
    purpose: choice(["sale", "purchase", "return", "claim", "other"]),
    checklist: grades(checklistPoints, checklistGrades),
    damages: damagedParts(),
    /** Least depth of the tyres' tread, in tenths of a millimetre. */
    treadTenths: optional(integer(0, 300, { unit: "0.1 mm" })),
    /** Capacity left in the traction battery. */
    batteryHealth: optional(integer(0, 100, { unit: "%" })),
  },
  variants: checklistGrades,
  variant: ({ checklist }) => worstGrade(checklist) ?? "sound",
  values: ({ purpose, checklist }) => ({ purpose, points: Object.keys(checklist).length }),
})
