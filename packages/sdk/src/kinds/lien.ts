import { choice, day, optional } from "./field.ts"
import { defineKind } from "./kind.ts"

/** Somebody holds a right in the vehicle until a debt is paid. Whose and how high a debt is not public. */
export const lien = defineKind({
  name: "lien",
  authorRoles: ["bank", "notary"],
  odometer: "none",
  fields: {
    ground: choice(["loan", "leasing", "retention-of-title", "court", "tax"]),
    until: optional(day()),
  },
  variantField: "ground",
})
