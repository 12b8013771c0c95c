import { choice, sequence } from "./field.ts"
import { defineKind } from "./kind.ts"

/** A lien ends; `lienRecord` is the sequence of the record that registered it. */
export const lienRelease = defineKind({
  name: "lien-release",
  authorRoles: ["bank", "notary"],
  odometer: "none",
  fields: {
    lienRecord: sequence(),
    reason: choice(["paid", "paid-by-sale", "waived", "error"]),
  },
  variantField: "reason",
})
