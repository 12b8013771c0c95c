import { choice, list } from "./field.ts"
import { defineKind } from "./kind.ts"
import { damageGrades, parts } from "./part-fields.ts"

/** A repair: which parts, how badly damaged, what was done to each. */
export const repair = defineKind({
  name: "repair",
  authorRoles: ["workshop", "manufacturer"],
  odometer: "required",
  fields: {
    cause: choice(["wear", "defect", "accident", "recall", "vandalism", "weather", "other"]),
    parts: list(40, {
      part: choice(parts),
      damage: choice(damageGrades),
      work: choice(["repaired", "replaced-new", "replaced-used", "painted", "adjusted"]),
    }),
  },
  variantField: "cause",
})
