import { choice, code, optional, vin } from "./field.ts"
import { defineKind } from "./kind.ts"
import { partIdentity } from "./part-identity.ts"

/**
 * A numbered part was fitted, and what became of the one that was taken out. A supplier who delivers a part for a
 * vehicle writes it, too: a part is born with the first record that names it.
 */
export const partReplaced = defineKind({
  name: "part-replaced",
  authorRoles: ["workshop", "manufacturer", "parts-supplier", "tyre-shop"],
  odometer: "optional",
  fields: {
    ...partIdentity,
    partState: choice(["new", "remanufactured", "used"]),
    /** The vehicle a used part comes from. */
    donor: optional(vin()),
    removedMaker: optional(code(24)),
    removedSerial: optional(code(40)),
    removedTo: optional(choice(["scrapped", "returned", "stored", "owner"])),
  },
  variantField: "partState",
  values: ({ part, maker, serial }) => ({ part, maker, serial }),
})
