import { choice, choices, money, optional, sequence } from "./field.ts"
import { defineKind } from "./kind.ts"
import { impactAreas } from "./part-fields.ts"

/** A claim was made on an insurance, and what came of it. */
export const claim = defineKind({
  name: "claim",
  authorRoles: ["insurer"],
  odometer: "optional",
  fields: {
    cause: choice(["collision", "theft", "fire", "flood", "hail", "animal", "vandalism", "glass", "other"]),
    outcome: choice(["open", "paid", "total-loss", "rejected", "withdrawn"]),
    areas: choices(impactAreas),
    compensation: optional(money()),
    /** Sequence of the accident's record in the same file. */
    accidentRecord: optional(sequence()),
  },
  variantField: "outcome",
})
