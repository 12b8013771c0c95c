import { choice } from "./field.ts"
import { defineKind } from "./kind.ts"
import { partIdentity } from "./part-identity.ts"

/** A numbered part of this vehicle was destroyed. Wherever its serial turns up again, it is flagged. */
export const partScrapped = defineKind({
  name: "part-scrapped",
  authorRoles: ["manufacturer", "workshop", "parts-supplier"],
  odometer: "none",
  fields: {
    ...partIdentity,
    reason: choice(["worn", "defect", "accident", "recall", "authority", "other"]),
  },
  values: ({ part, maker, serial }) => ({ part, maker, serial }),
})
