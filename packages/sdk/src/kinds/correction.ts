import { choice } from "./field.ts"
import { defineKind } from "./kind.ts"
import { witnessingRoles } from "./roles.ts"

/**
 * A record corrects an earlier one, which it names by sequence (`supersedes`); both stay visible. The record's
 * odometer, if it states one, is the right reading at the time of the earlier record.
 */
export const correction = defineKind({
  name: "correction",
  authorRoles: witnessingRoles,
  witnesses: 2,
  witnessRoles: witnessingRoles,
  odometer: "optional",
  fields: {
    reason: choice(["typing-slip", "wrong-vehicle", "wrong-unit", "wrong-date", "annulled", "order"]),
  },
  variantField: "reason",
})
