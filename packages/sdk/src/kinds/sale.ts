import * as z from "zod/mini"
import { address, choice } from "./field.ts"
import { defineKind } from "./kind.ts"

const amount = {
  input: "text",
  required: true,
  maximumLength: 78,
  pattern: "^(?:0|[1-9][0-9]{0,77})$",
  schema: z.string().check(z.regex(/^(?:0|[1-9][0-9]{0,77})$/)),
} as const

/**
 * A sale settled on chain. The sale desk writes it; nobody fills in a form. `amount` is in the currency's
 * smallest unit, `currency` its ERC-20 contract or the zero address for the native coin.
 */
export const sale = defineKind({
  name: "sale",
  authorRoles: ["sale-desk"],
  odometer: "optional",
  fields: {
    amount,
    buyer: address(),
    currency: address(),
    mode: choice(["direct", "attested", "escrow"]),
    seller: address(),
  },
  variantField: "mode",
})
