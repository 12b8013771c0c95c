import { choice } from "./field.ts"
import { defineKind } from "./kind.ts"

/** An authority's act moves the title: no sale, and public for its delay. */
export const ownership = defineKind({
  name: "ownership",
  authorRoles: ["department", "police"],
  odometer: "none",
  fields: {
    act: choice(["inheritance", "court-order", "key-reissue", "confiscation", "annulment", "insolvency"]),
  },
  variantField: "act",
})
