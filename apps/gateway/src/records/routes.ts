import { createRoute, z } from "@hono/zod-openapi"
import type { KindName } from "@urcar/sdk"
import { bodyLimit } from "hono/body-limit"
import { ChainUnavailableRefusal } from "../chain/refusals.ts"
import { BodyTooLargeRefusal, createRoutes, RequestMalformedRefusal } from "../http/create-routes.ts"
import { hashSchema, reasonSchema, refusals } from "../http/schemas.ts"
import { signedRecordSchema } from "./body.ts"
import type { Ledger } from "./ledger.ts"
import type { Reception } from "./reception.ts"
import {
  AuthorQueueFullRefusal,
  DailyQuotaRefusal,
  IntakeClosedRefusal,
  KindNotRepairRefusal,
  QueueFullRefusal,
  RecordUnknownRefusal,
  StreamsBusyRefusal,
} from "./refusals.ts"
import { streamStates } from "./stream.ts"
import { recordStatuses } from "./table.ts"
import type { Watch } from "./watch.ts"

const maximumBody = 1024 * 1024
const maximumRepair = 32 * 1024
const maximumRecords = 100
const tags = ["Records"]
/** What workshops write of work on a vehicle. */
const repairKinds: readonly KindName[] = ["maintenance", "repair", "part-replaced"]
const params = z.object({ hash: hashSchema.openapi({ description: "EIP-712 digest of the signed record" }) })

const stateSchema = z
  .object({
    hash: z.string(),
    status: z.enum(recordStatuses).openapi({
      description: "`received`: durable here; `sent`: in a transaction; `recorded`, `refused`: by the chain",
    }),
    reason: reasonSchema.optional(),
    transaction: z.string().optional(),
    block: z.int().optional(),
    sequence: z.int().optional().openapi({ description: "Place in the vehicle's life file" }),
  })
  .openapi("RecordState")

const statesSchema = z.object({ records: z.array(stateSchema) }).openapi("RecordStates")

const postRoute = createRoute({
  method: "post",
  path: "/records",
  tags,
  summary: "Hand in signed records",
  description:
    "One answer for each record, in order. What is `received` is stored for good and goes on chain, once, however often it is handed in; what the chain would refuse is `refused` with its reason.",
  request: {
    body: {
      content: {
        "application/json": {
          schema: z.strictObject({ records: z.array(signedRecordSchema).min(1).max(maximumRecords) }),
        },
      },
      required: true,
    },
  },
  responses: {
    202: {
      description: "At least one was received",
      content: { "application/json": { schema: statesSchema } },
    },
    422: { description: "Every one was refused", content: { "application/json": { schema: statesSchema } } },
    ...refusals({
      400: [RequestMalformedRefusal],
      413: [BodyTooLargeRefusal],
      429: [QueueFullRefusal, AuthorQueueFullRefusal, DailyQuotaRefusal],
      503: [ChainUnavailableRefusal, IntakeClosedRefusal],
    }),
  },
})

const repairRoute = createRoute({
  method: "post",
  path: "/repair",
  tags,
  summary: "Hand in the record of a repair",
  description: `One signed record of the kinds ${repairKinds.join(", ")}; else as \`POST /records\`.`,
  request: { body: { content: { "application/json": { schema: signedRecordSchema } }, required: true } },
  responses: {
    202: { description: "Received", content: { "application/json": { schema: stateSchema } } },
    422: { description: "Refused", content: { "application/json": { schema: stateSchema } } },
    ...refusals({
      400: [RequestMalformedRefusal, KindNotRepairRefusal],
      413: [BodyTooLargeRefusal],
      429: [QueueFullRefusal, AuthorQueueFullRefusal, DailyQuotaRefusal],
      503: [ChainUnavailableRefusal, IntakeClosedRefusal],
    }),
  },
})

const getRoute = createRoute({
  method: "get",
  path: "/records/{hash}",
  tags,
  summary: "What became of a record",
  request: { params },
  responses: {
    200: { description: "Its state", content: { "application/json": { schema: stateSchema } } },
    ...refusals({ 400: [RequestMalformedRefusal], 404: [RecordUnknownRefusal] }),
  },
})

const eventsRoute = createRoute({
  method: "get",
  path: "/records/{hash}/events",
  tags,
  summary: "Follow a record",
  description: "Server-sent events named `state`, until the record is recorded or refused.",
  request: { params },
  responses: {
    200: { description: "Its states", content: { "text/event-stream": { schema: stateSchema } } },
    ...refusals({
      400: [RequestMalformedRefusal],
      404: [RecordUnknownRefusal],
      429: [StreamsBusyRefusal],
    }),
  },
})

/** What the routes work with. */
export interface RecordRoutesOptions {
  readonly ledger: Ledger
  /** Without one the intake is closed. */
  readonly reception: Reception | undefined
  readonly watch: Watch
  /** Ends every stream. */
  readonly ending: AbortSignal
}

/** `/records`. */
export function createRecordRoutes({ ledger, reception, watch, ending }: RecordRoutesOptions) {
  const routes = createRoutes()
  const onError = () => {
    throw new BodyTooLargeRefusal(maximumBody)
  }
  const stream = streamStates(watch, ending)
  routes.use("/records", bodyLimit({ maxSize: maximumBody, onError }))
  routes.use("/repair", bodyLimit({ maxSize: maximumRepair, onError }))
  return routes
    .openapi(postRoute, async (context) => {
      if (!reception) throw new IntakeClosedRefusal()
      const states = await reception(context.req.valid("json").records)
      const isRefused = states.every(({ status }) => status === "refused")
      return context.json({ records: [...states] }, isRefused ? 422 : 202)
    })
    .openapi(repairRoute, async (context) => {
      if (!reception) throw new IntakeClosedRefusal()
      const record = context.req.valid("json")
      if (!repairKinds.some((kind) => kind === record.record.kind))
        throw new KindNotRepairRefusal(repairKinds)
      const [state] = await reception([record])
      if (state === undefined) throw new RangeError("every record gets an answer")
      return context.json(state, state.status === "refused" ? 422 : 202)
    })
    .openapi(getRoute, async (context) => {
      const { hash } = context.req.valid("param")
      const state = (await ledger.getStates([hash])).get(hash)
      if (state === undefined) throw new RecordUnknownRefusal()
      context.header("cache-control", "no-store")
      return context.json(state, 200)
    })
    .openapi(eventsRoute, async (context) => {
      const { hash } = context.req.valid("param")
      if (!(await ledger.getStates([hash])).has(hash)) throw new RecordUnknownRefusal()
      return stream(context, hash)
    })
}
