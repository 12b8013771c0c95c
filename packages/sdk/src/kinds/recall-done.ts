import { choice, code, optional } from "./field.ts"
import { defineKind } from "./kind.ts"
import { campaign } from "./recall-fields.ts"

/** A licensed workshop or the manufacturer closes a recall for this vehicle. */
export const recallDone = defineKind({
  name: "recall-done",
  authorRoles: ["workshop", "manufacturer"],
  odometer: "required",
  fields: {
    campaign: campaign(),
    result: choice(["remedied", "not-affected"]),
    maker: optional(code(24)),
    serial: optional(code(40)),
  },
  variantField: "result",
})
