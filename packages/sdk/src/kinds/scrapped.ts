import { choice, country, day } from "./field.ts"
import { defineKind } from "./kind.ts"

/** The vehicle's life ends (certificate of destruction, Directive 2000/53/EC, article 5). */
export const scrapped = defineKind({
  name: "scrapped",
  authorRoles: ["department"],
  odometer: "optional",
  fields: {
    scrappedOn: day(),
    country: country(),
    reason: choice(["end-of-life", "accident", "fire", "flood", "authority", "other"]),
  },
  variantField: "reason",
})
