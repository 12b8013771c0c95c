import { choice, money, name, optional } from "./field.ts"
import { defineKind } from "./kind.ts"

/**
 * A dealer offers a vehicle for its owner outside the sale desk. What is listed at the desk is the desk's own event
 * and no record.
 */
export const listing = defineKind({
  name: "listing",
  authorRoles: ["dealer"],
  odometer: "optional",
  fields: {
    channel: choice(["showroom", "online", "auction"]),
    price: money(),
    city: optional(name(60)),
  },
  variantField: "channel",
})
