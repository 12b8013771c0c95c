import { z } from "@hono/zod-openapi"
import type { SignedRecord } from "@urcar/sdk"
import { accountSchema, bytesSchema, hashSchema } from "../http/schemas.ts"

const time = z.int().min(0).max(0xff_ffff_ffff)
const seconds = time.openapi({ description: "Unix seconds" })

const statement = z
  .strictObject({
    vin: z.string().max(17),
    kind: z.string().max(32).openapi({ example: "reading" }),
    plate: z.string().max(16).openapi({ description: "`DE BXY1234`, empty for none" }),
    odometer: z.strictObject({ value: z.int().min(0).max(9_999_999), unit: z.enum(["km", "mi"]) }).nullable(),
    occurredAt: seconds,
    supersedes: z.int().min(0).max(0xffff_ffff).openapi({ description: "Sequence it corrects, 0 for none" }),
    sealedRoot: hashSchema,
    evidenceRoot: hashSchema,
    payload: z.string().max(4096).openapi({ description: "Canonical JSON by the kind's schema" }),
  })
  .openapi("Record")

/** A signed record as callers send it. */
export const signedRecordSchema = z
  .strictObject({
    record: statement,
    author: accountSchema,
    witnesses: z.array(accountSchema).max(8),
    nonce: z
      .string()
      .regex(/^(?:0|[1-9]\d{0,77})$/, { abort: true })
      .refine((text) => BigInt(text) < 2n ** 256n)
      .openapi({ type: "string", description: "Decimal" }),
    deadline: seconds,
    signatures: z
      .array(bytesSchema(64, 65))
      .max(9)
      .openapi({ description: "EIP-712 `SignedRecord`: the author's, then the witnesses'" }),
  })
  .openapi("SignedRecord")

/** A signed record in JSON. */
export type StoredRecord = z.output<typeof signedRecordSchema>

/** A record as the SDK takes it. */
export function toSignedRecord({ nonce, ...rest }: StoredRecord): SignedRecord {
  return { ...rest, nonce: BigInt(nonce) }
}
