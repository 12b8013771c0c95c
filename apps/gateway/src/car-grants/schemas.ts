import { z } from "@hono/zod-openapi"
import { accountSchema, bytesSchema } from "../http/schemas.ts"
import { vinOf } from "../sealed/schemas.ts"

const second = z.int().min(0).max(0xff_ffff_ffff).openapi({ description: "Unix seconds" })

/** One owner's grant of a vehicle, by whom it is for. */
export const grantOf = vinOf.extend({ grantee: accountSchema })

/** A grant as its owner signed it; the vehicle stands in the path. */
export const carGrantSchema = z
  .strictObject({
    grantor: accountSchema,
    grantee: accountSchema,
    issuedAt: second,
    expiresAt: second.openapi({ description: "Unix seconds: the last one" }),
    signature: bytesSchema(65, 65).openapi({ description: "EIP-712 `CarGrant` by the grantor" }),
  })
  .openapi("CarGrant")

/** Which page of the lists. */
export const pageOf = z.object({
  page: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .optional()
    .openapi({ description: "From 1; 100 cars each" }),
})

const listed = z.object({
  grant: z.object({
    ...{ vin: z.string(), grantor: z.string(), grantee: z.string() },
    ...{ issuedAt: z.int(), expiresAt: z.int(), signature: z.string() },
  }),
  end: z.enum(["expired", "withdrawn", "replaced", "not-owner", "not-insurer"]).nullable(),
  endedAt: z.int().nullable(),
  readAt: z.int().nullable(),
  parts: z.array(z.object({ sequence: z.int(), scope: z.enum(["part", "field"]), expiresAt: z.int() })),
})

/** What the signer was granted, and granted. */
export const carGrantsSchema = z
  .object({ received: z.array(listed), given: z.array(listed), isMore: z.boolean() })
  .openapi("CarGrants")
