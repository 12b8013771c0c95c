import { choice, integer } from "./field.ts"
import { defineKind } from "./kind.ts"
import { witnessingRoles } from "./roles.ts"

/**
 * The odometer was replaced or re-set: the record's odometer is what the new instrument shows, the payload says
 * what the old one showed last.
 */
export const odometerReplaced = defineKind({
  name: "odometer-replaced",
  authorRoles: ["workshop", "manufacturer"],
  witnesses: 2,
  witnessRoles: witnessingRoles,
  odometer: "required",
  fields: {
    reason: choice(["defect", "accident", "recall", "unit-change", "rollover", "other"]),
    oldValue: integer(0, 9_999_999),
    oldUnit: choice(["km", "mi"]),
  },
})
