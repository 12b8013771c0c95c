import { createRoute, z } from "@hono/zod-openapi"
import type { PublishedCheckpoint } from "@urcar/sdk/passport"
import { parseVin } from "@urcar/sdk/vin"
import { bodyLimit } from "hono/body-limit"
import { ChainUnavailableRefusal } from "../chain/refusals.ts"
import { BodyTooLargeRefusal, createRoutes, RequestMalformedRefusal } from "../http/create-routes.ts"
import { bytesSchema, hashSchema, refusals } from "../http/schemas.ts"
import { SubjectMalformedRefusal } from "../query/refusals.ts"
import type { CheckpointDesk } from "./checkpoint-desk.ts"
import {
  CheckpointDiffersRefusal,
  CheckpointOtherChainRefusal,
  CheckpointUnknownRefusal,
  CheckpointUnsignedRefusal,
  PassportsBusyRefusal,
  PassportUnknownRefusal,
} from "./refusals.ts"

const maximumBody = 2048
const tags = ["Checkpoints and passports"]
const whole = (maximum: number) => z.int().min(0).max(maximum)

const checkpointSchema = z
  .strictObject({
    chainId: z.int().min(1),
    block: whole(2 ** 40 - 1),
    time: whole(2 ** 40 - 1).openapi({ description: "Unix seconds of that block" }),
    vehicles: whole(2 ** 32 - 1),
    root: hashSchema.openapi({ description: "Merkle root over every vehicle, in the order of their VINs" }),
    signatures: z
      .array(bytesSchema(64, 64).openapi({ description: "EIP-712 `Checkpoint` by a department, ERC-2098" }))
      .min(1)
      .max(4),
  })
  .openapi("Checkpoint")

const passportSchema = z
  .object({
    vin: z.string(),
    block: z.int(),
    time: z.int(),
    text: z.string().openapi({ description: "What the passport’s QR holds, base32" }),
  })
  .openapi("Passport")

const postRoute = createRoute({
  method: "post",
  path: "/checkpoints",
  tags,
  summary: "Publish a checkpoint",
  description:
    "Anybody may hand one in that departments of two countries signed (`urcar checkpoint`). It is kept if this gateway’s own node has the same register at that block.",
  request: { body: { content: { "application/json": { schema: checkpointSchema } }, required: true } },
  responses: {
    204: { description: "Published" },
    ...refusals({
      400: [RequestMalformedRefusal],
      413: [BodyTooLargeRefusal],
      422: [CheckpointOtherChainRefusal, CheckpointUnsignedRefusal, CheckpointDiffersRefusal],
      503: [ChainUnavailableRefusal],
    }),
  },
})

const latestRoute = createRoute({
  method: "get",
  path: "/checkpoints/latest",
  tags,
  summary: "Read the newest checkpoint",
  description: "Check its signatures against the departments that you know.",
  responses: {
    200: { description: "The newest", content: { "application/json": { schema: checkpointSchema } } },
    ...refusals({ 404: [CheckpointUnknownRefusal] }),
  },
})

const passportRoute = createRoute({
  method: "get",
  path: "/passports/{vin}",
  tags,
  summary: "Make a vehicle’s passport",
  description:
    "By the newest checkpoint. Verify it before you rely on it: `verifyPassport`, or the page `/verify`, needs no connection.",
  request: { params: z.object({ vin: z.string().min(1).max(40) }) },
  responses: {
    200: { description: "Its passport", content: { "application/json": { schema: passportSchema } } },
    ...refusals({
      400: [RequestMalformedRefusal, SubjectMalformedRefusal],
      404: [CheckpointUnknownRefusal, PassportUnknownRefusal],
      429: [PassportsBusyRefusal],
      503: [ChainUnavailableRefusal],
    }),
  },
})

function readVin(text: string): string {
  try {
    return parseVin(text)
  } catch {
    throw new SubjectMalformedRefusal()
  }
}

const copyOf = (checkpoint: PublishedCheckpoint) => ({
  ...checkpoint,
  signatures: [...checkpoint.signatures],
})

/** `/checkpoints` and `/passports`. */
export function createCheckpointRoutes(desk: CheckpointDesk) {
  const routes = createRoutes()
  const onError = () => {
    throw new BodyTooLargeRefusal(maximumBody)
  }
  routes.use("/checkpoints", bodyLimit({ maxSize: maximumBody, onError }))
  return routes
    .openapi(postRoute, async (context) => {
      await desk.handIn(context.req.valid("json"))
      return context.body(null, 204)
    })
    .openapi(latestRoute, async (context) => {
      context.header("cache-control", "no-store")
      return context.json(copyOf(await desk.newest()), 200)
    })
    .openapi(passportRoute, async (context) => {
      context.header("cache-control", "no-store")
      return context.json(await desk.passport(readVin(context.req.valid("param").vin)), 200)
    })
}
