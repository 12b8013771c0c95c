import { choice } from "./field.ts"
import { defineKind } from "./kind.ts"

/** The police put a plate on the vehicle, or take it off; the plate itself is the record's own field. */
export const plate = defineKind({
  name: "plate",
  authorRoles: ["police"],
  odometer: "optional",
  fields: {
    reason: choice(["first", "moved", "lost", "stolen", "damaged", "personal", "export", "withdrawn"]),
  },
  variantField: "reason",
})
