import { address, choice } from "./field.ts"
import { defineKind } from "./kind.ts"

/**
 * An authority's act moves the title: no sale, and public for its delay. The register takes it only with exactly
 * this payload: the holder, the reason, who is to hold. An annulment ends the title: `to` is the zero address.
 */
export const ownership = defineKind({
  name: "ownership",
  authorRoles: ["department", "police"],
  odometer: "none",
  fields: {
    reason: choice(["inheritance", "court-order", "key-reissue", "annulment"]),
    from: address(),
    to: address(),
  },
  variantField: "reason",
})
