import { z } from "@hono/zod-openapi"
import { accountSchema, bytesSchema, hashSchema } from "../http/schemas.ts"
import { maximumBoxBytes, maximumFirstBoxes, maximumPartBytes } from "./limits.ts"

const vin = z
  .string()
  .regex(/^[0-9A-HJ-NPR-Z]{17}$/)
  .openapi({ example: "WVWZZZ1JZXW000001" })
const second = z.int().min(0).max(0xff_ffff_ffff).openapi({ description: "Unix seconds" })

/** A vehicle. */
export const vinOf = z.object({ vin })

/** One of its records. */
export const recordOf = z.object({
  vin,
  sequence: z
    .string()
    .regex(/^[1-9]\d{0,9}$/)
    .transform(Number)
    .pipe(z.int().max(0xffff_ffff))
    .openapi({ type: "integer", description: "The record's place" }),
})

/** What a request's signature is over. */
export const authorised = (what: string) =>
  z.object({
    authorization: z
      .string()
      .optional()
      .openapi({ description: `\`UrCar account=…, deadline=…, signature=…\`: EIP-712 \`${what}\`` }),
  })

const base64 = (maximumBytes: number) =>
  z
    .string()
    .max(Math.ceil(maximumBytes / 3) * 4)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/)
    .openapi({ description: "Base64" })

const box = base64(maximumBoxBytes).openapi({
  description: "Base64 of a file encrypted for one reader (age, X25519)",
})

/** A sealed part as its author stores it. */
export const depositSchema = z
  .strictObject({
    root: hashSchema.openapi({ description: "The record's `sealedRoot`" }),
    file: base64(maximumPartBytes).openapi({ description: "Base64 of the encrypted part" }),
    boxes: z
      .array(z.strictObject({ account: accountSchema, box }))
      .min(1)
      .max(maximumFirstBoxes),
  })
  .openapi("SealedDeposit")

/** A grant with its box. */
export const grantSchema = z
  .strictObject({ grant: z.record(z.string(), z.unknown()), box })
  .openapi("SealedGrant", { description: "`grant` as in docs/record-format.md" })

/** A question to read. */
export const questionSchema = z
  .strictObject({ asker: accountSchema, issuedAt: second, signature: bytesSchema(65, 65) })
  .openapi("SealedRequest")

const grant = z.object({
  ...{ vin: z.string(), sequence: z.int(), scope: z.enum(["part", "field"]) },
  ...{ grantor: z.string(), grantee: z.string(), box: z.string() },
  ...{ issuedAt: z.int(), expiresAt: z.int(), signature: z.string() },
})

/** What a reader is answered. */
export const partsSchema = z
  .object({
    parts: z.array(
      z.object({
        sequence: z.int(),
        root: z.string(),
        author: z.string(),
        erasedAt: z.int().nullable(),
        file: z.string().nullable(),
        boxes: z.array(z.object({ box: z.string(), grant: grant.nullable() })),
        grants: z.array(z.object({ grant, readAt: z.int().nullable(), withdrawnAt: z.int().nullable() })),
        requests: z.array(
          z.object({
            ...{ vin: z.string(), sequence: z.int(), asker: z.string() },
            ...{ issuedAt: z.int(), signature: z.string() },
          }),
        ),
      }),
    ),
  })
  .openapi("SealedParts")
