import { choice, country, day, money, name, optional } from "./field.ts"
import { defineKind } from "./kind.ts"
import { witnessingRoles } from "./roles.ts"
import { vehicleFields } from "./vehicle-fields.ts"

/** A used or imported vehicle enters the register: its first record, by a dealer, with two witnesses. */
export const registration = defineKind({
  name: "registration",
  authorRoles: ["dealer"],
  witnesses: 2,
  witnessRoles: witnessingRoles,
  keyWitnessRoles: ["department", "inspection-station"],
  odometer: "required",
  fields: {
    ...vehicleFields,
    firstRegisteredOn: { ...day({ euCode: "B" }) },
    /** Where it comes from: `used` in the country of its dealer, `imported` from another. */
    origin: choice(["used", "imported"]),
    country: country(),
    onSaleSince: optional(day()),
    soldOn: optional(day()),
    city: optional(name(60)),
    price: optional(money()),
  },
  variantField: "origin",
  values: ({ make, model, year, country, city, price }) => ({ make, model, year, country, city, price }),
})
