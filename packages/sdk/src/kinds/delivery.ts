import { country, day, name, optional } from "./field.ts"
import { defineKind } from "./kind.ts"

/** A new vehicle leaves its maker for a dealer. */
export const delivery = defineKind({
  name: "delivery",
  authorRoles: ["manufacturer", "dealer"],
  odometer: "optional",
  fields: { deliveredOn: day(), country: country(), city: optional(name(60)) },
  values: ({ country, city }) => ({ country, city }),
})
