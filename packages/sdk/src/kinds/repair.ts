import { choice } from "./field.ts"
import { defineKind } from "./kind.ts"
import { workedParts } from "./part-fields.ts"

/** A repair: which parts, how badly damaged, what was done to each. */
export const repair = defineKind({
  name: "repair",
  authorRoles: ["workshop", "manufacturer"],
  odometer: "required",
  fields: {
    cause: choice(["wear", "defect", "accident", "recall", "vandalism", "weather", "other"]),
    parts: workedParts(),
  },
  variantField: "cause",
})
