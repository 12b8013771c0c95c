import { choice, day, money, name, optional } from "./field.ts"
import { defineKind } from "./kind.ts"

/** A dealer offers or sells a vehicle over the counter: since when, sold when, where, for how much. */
export const retail = defineKind({
  name: "retail",
  authorRoles: ["dealer"],
  odometer: "optional",
  fields: {
    condition: choice(["new", "demonstrator", "used"]),
    onSaleSince: day(),
    soldOn: optional(day()),
    city: name(60),
    price: money(),
  },
  order: [["onSaleSince", "soldOn"]],
  variants: ["on-sale", "sold"],
  variant: ({ soldOn }) => (soldOn === undefined ? "on-sale" : "sold"),
})
