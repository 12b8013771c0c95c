import { choice, country } from "./field.ts"
import { defineKind } from "./kind.ts"

/** A vehicle that had left the register's reach comes back: the country still responsible takes it in. */
export const imported = defineKind({
  name: "import",
  authorRoles: ["department"],
  odometer: "optional",
  fields: { country: country(), reason: choice(["returned", "export-withdrawn"]) },
  variantField: "reason",
  values: ({ country }) => ({ country }),
})
