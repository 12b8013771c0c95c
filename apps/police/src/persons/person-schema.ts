import { z } from "@hono/zod-openapi"
import { documentKinds } from "@urcar/sdk/police-client"

/** Text on one line. */
const line = (maximum: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maximum)
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]+$/u)
const country = z.string().regex(/^[A-Z]{2}$/)

/** A person, or a company, as registered. */
export const personSchema = z
  .strictObject({
    name: line(120),
    address: z.strictObject({ street: line(120), postcode: line(16), town: line(80), country }),
    document: z.strictObject({
      kind: z.enum(documentKinds),
      country,
      number: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ./-]{2,39}$/),
    }),
  })
  .openapi("Person")

/** A person as the register keeps them. */
export type Person = z.infer<typeof personSchema>

/** What a row keeps encrypted. */
export const storedPersonSchema = z.object({
  key: z.templateLiteral(["0x", z.string()]),
  person: personSchema,
})
