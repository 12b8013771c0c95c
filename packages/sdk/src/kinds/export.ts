import { choice, country } from "./field.ts"
import { defineKind } from "./kind.ts"

/**
 * The responsible country's department lets a vehicle go. Signed by the destination's department as witness it is a
 * handover: from this record on that country is responsible. Alone, the vehicle leaves the register's reach, and
 * the country stays responsible until it hands over or an `import` brings it back.
 */
export const exported = defineKind({
  name: "export",
  authorRoles: ["department"],
  witnessRoles: ["department"],
  odometer: "optional",
  fields: { country: country(), reason: choice(["sold-abroad", "owner-moved", "dismantling", "other"]) },
  values: ({ country }) => ({ country }),
})
