import { choice, country, day } from "./field.ts"
import { defineKind } from "./kind.ts"

/** The police clear a theft. */
export const recovery = defineKind({
  name: "recovery",
  authorRoles: ["police"],
  odometer: "optional",
  fields: {
    recoveredOn: day(),
    country: country(),
    condition: choice(["intact", "damaged", "stripped", "burnt", "report-withdrawn"]),
  },
  variantField: "condition",
})
