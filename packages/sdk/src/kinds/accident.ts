import { choice, choices, country, flag, optional } from "./field.ts"
import { defineKind } from "./kind.ts"
import { damagedParts, impactAreas } from "./part-fields.ts"

/** An accident: how bad, where on the vehicle. */
export const accident = defineKind({
  name: "accident",
  authorRoles: ["insurer", "police"],
  odometer: "optional",
  fields: {
    severity: choice(["cosmetic", "light", "medium", "heavy", "total-loss"]),
    areas: choices(impactAreas, 1),
    cause: choice(["collision", "single-vehicle", "animal", "parked", "fire", "flood", "hail", "other"]),
    airbags: optional(flag()),
    country: optional(country()),
    damages: optional(damagedParts()),
  },
  variantField: "severity",
})
