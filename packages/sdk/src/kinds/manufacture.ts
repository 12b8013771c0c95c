import { country, day, optional } from "./field.ts"
import { defineKind } from "./kind.ts"
import { numberedParts } from "./part-fields.ts"
import { vehicleFields } from "./vehicle-fields.ts"

/** A vehicle is built: the first record of a new vehicle, by its manufacturer, at odometer 0. */
export const manufacture = defineKind({
  name: "manufacture",
  authorRoles: ["manufacturer"],
  odometer: "zero",
  fields: { ...vehicleFields, builtOn: day(), country: country(), numberedParts: optional(numberedParts()) },
  values: ({ make, model, year, country }) => ({ make, model, year, country }),
})
