import { z } from "@hono/zod-openapi"
import { lookupReasons } from "@urcar/sdk/police-client"
import { accountSchema, countrySchema, vinSchema } from "../http/schemas.ts"
import { personSchema } from "../persons/person-schema.ts"

const subjectSchema = z.discriminatedUnion("by", [
  z.strictObject({ by: z.literal("vin"), vin: vinSchema }),
  z.strictObject({
    by: z.literal("plate"),
    plate: z.string().trim().min(1).max(40),
    country: countrySchema.optional(),
  }),
  z.strictObject({ by: z.literal("key"), key: accountSchema }),
  z.strictObject({ by: z.literal("document"), country: countrySchema, number: z.string().min(3).max(40) }),
])

/** What an officer asks. */
export const questionSchema = z
  .strictObject({
    subject: subjectSchema,
    whom: z.enum(["owner", "holder"]).default("owner"),
    reason: z.enum(lookupReasons),
    caseNumber: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ./-]{2,39}$/),
  })
  .openapi("LookupQuestion")

/** What a lookup gives. */
export const answerSchema = z
  .object({
    entry: z.object({ sequence: z.int(), hash: z.string() }),
    vehicle: z
      .object({
        vin: z.string(),
        plate: z.string(),
        isCurrentPlate: z.boolean(),
        owner: z.string(),
        holder: z.string(),
      })
      .nullable(),
    key: z.string().nullable(),
    certifiedBy: z.string().openapi({ description: "Country; empty for a business or none" }),
    person: personSchema.extend({ registeredAt: z.int(), endedAt: z.int().nullable() }).nullable(),
  })
  .openapi("LookupAnswer")

/** See {@link questionSchema}. */
export type Question = z.infer<typeof questionSchema>
export type Answer = z.infer<typeof answerSchema>
