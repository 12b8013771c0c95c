import { choice, country, day } from "./field.ts"
import { defineKind } from "./kind.ts"

/** The police flag the vehicle as stolen. */
export const theft = defineKind({
  name: "theft",
  authorRoles: ["police"],
  odometer: "none",
  fields: {
    stolenOn: day(),
    country: country(),
    circumstance: choice(["theft", "robbery", "embezzlement", "fraud", "cloned-identity", "unknown"]),
  },
})
