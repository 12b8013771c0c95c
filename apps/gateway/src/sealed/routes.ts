import { createRoute, type z } from "@hono/zod-openapi"
import type { Domain } from "@urcar/sdk"
import {
  sealedDepositTypedData,
  sealedErasureTypedData,
  sealedReadTypedData,
} from "@urcar/sdk/gateway-client"
import { hashFile } from "@urcar/sdk/seal"
import { bodyLimit } from "hono/body-limit"
import { signatureRefusals } from "../authorisation/refusals.ts"
import { requireSigner } from "../authorisation/require-signer.ts"
import type { Permissions } from "../chain/permission.ts"
import { ChainUnavailableRefusal, NotKnownToRegisterRefusal } from "../chain/refusals.ts"
import { BodyTooLargeRefusal, createRoutes, RequestMalformedRefusal } from "../http/create-routes.ts"
import { refusals } from "../http/schemas.ts"
import type { Cabinet } from "./cabinet.ts"
import { readSealedBytes } from "./check-box.ts"
import { checkGrant, checkRequest, requireKeeper, requireRecord } from "./check-statement.ts"
import type { FindFile } from "./find-record.ts"
import { maximumBodyBytes, maximumBoxBytes, maximumPartBytes } from "./limits.ts"
import { readParts } from "./read-parts.ts"
import {
  GrantRefusal,
  RequestForgedRefusal,
  SealedBodyRefusal,
  SealedErasedRefusal,
  SealedNotYoursRefusal,
  SealedQuotaRefusal,
  SealedUnknownRefusal,
} from "./refusals.ts"
import {
  authorised,
  depositSchema,
  grantSchema,
  partsSchema,
  questionSchema,
  recordOf,
  vinOf,
} from "./schemas.ts"

const tags = ["Sealed parts"]
const json = <Schema extends z.ZodType>(schema: Schema) => ({
  content: { "application/json": { schema } },
  required: true,
})
const common = { 400: [RequestMalformedRefusal], 503: [ChainUnavailableRefusal] }

const depositRoute = createRoute({
  method: "put",
  path: "/sealed/{vin}",
  tags,
  summary: "Store a sealed part with the boxes of its first readers",
  description: "By its record's author, before the record is written. Said again, nothing changes.",
  request: { params: vinOf, headers: authorised("SealedDeposit"), body: json(depositSchema) },
  responses: {
    204: { description: "Kept" },
    ...refusals({
      ...common,
      401: signatureRefusals,
      403: [NotKnownToRegisterRefusal, SealedQuotaRefusal],
      410: [SealedErasedRefusal],
      413: [BodyTooLargeRefusal],
      422: [SealedBodyRefusal],
    }),
  },
})

const readRoute = createRoute({
  method: "get",
  path: "/sealed/{vin}",
  tags,
  summary: "What the signer may have of a vehicle's sealed parts now",
  description:
    "Author and owner: file, own boxes, every grant and question. A grantee: its boxes until its grant ends. Anybody else: that there is something.",
  request: { params: vinOf, headers: authorised("SealedRead") },
  responses: {
    200: { description: "By record", content: { "application/json": { schema: partsSchema } } },
    ...refusals({ ...common, 401: signatureRefusals }),
  },
})

const grantRoute = createRoute({
  method: "post",
  path: "/sealed/{vin}/{sequence}/grants",
  tags,
  summary: "Let somebody read a sealed part, or one field of it, until a time",
  description: "The grant is signed by the record's author or the vehicle's owner (EIP-712 `SealGrant`).",
  request: { params: recordOf, body: json(grantSchema) },
  responses: {
    204: { description: "Granted" },
    ...refusals({
      ...common,
      403: [SealedNotYoursRefusal, SealedQuotaRefusal],
      404: [SealedUnknownRefusal],
      410: [SealedErasedRefusal],
      413: [BodyTooLargeRefusal],
      422: [GrantRefusal, SealedBodyRefusal],
    }),
  },
})

const requestRoute = createRoute({
  method: "post",
  path: "/sealed/{vin}/{sequence}/requests",
  tags,
  summary: "Ask owner and author to read a sealed part",
  description: "Signed by the asker (EIP-712 `SealRequest`), who is known to the register.",
  request: { params: recordOf, body: json(questionSchema) },
  responses: {
    204: { description: "Asked" },
    ...refusals({
      ...common,
      403: [NotKnownToRegisterRefusal, SealedQuotaRefusal],
      404: [SealedUnknownRefusal],
      410: [SealedErasedRefusal],
      422: [RequestForgedRefusal],
    }),
  },
})

const eraseRoute = createRoute({
  method: "delete",
  path: "/sealed/{vin}/{sequence}",
  tags,
  summary: "Erase a sealed part for good",
  description:
    "By the record's author or the vehicle's owner. File and boxes are gone; the grants stay listed.",
  request: { params: recordOf, headers: authorised("SealedErasure") },
  responses: {
    204: { description: "Erased" },
    ...refusals({
      ...common,
      401: signatureRefusals,
      403: [SealedNotYoursRefusal],
      404: [SealedUnknownRefusal],
    }),
  },
})

/** What the routes work with. */
export interface SealedRoutesOptions {
  readonly cabinet: Cabinet
  readonly findFile: FindFile
  readonly permissions: Permissions
  readonly domain: Domain
  /** Origin of this gateway, as callers name it in what they sign. */
  readonly origin: string
}

const clock = () => Math.floor(Date.now() / 1000)

/** `/sealed`. Who owner and author are the chain says, at every request. */
export function createSealedRoutes(options: SealedRoutesOptions) {
  const { cabinet, findFile, permissions, domain, origin: gateway } = options
  const routes = createRoutes()
  const onError = () => {
    throw new BodyTooLargeRefusal(maximumBodyBytes)
  }
  routes.use("/sealed/*", bodyLimit({ maxSize: maximumBodyBytes, onError }))
  return routes
    .openapi(depositRoute, async (context) => {
      const { vin } = context.req.valid("param")
      const { root, ...body } = context.req.valid("json")
      const file = readSealedBytes(body.file, maximumPartBytes)
      const boxes = body.boxes.map(({ account, box }) => ({
        account,
        box: readSealedBytes(box, maximumBoxBytes),
      }))
      const hashes = { file: hashFile(file), boxes: boxes.map(({ box }) => hashFile(box)) }
      const author = await requireSigner(context.req.valid("header").authorization, (deadline) =>
        sealedDepositTypedData({ gateway, vin, root, ...hashes, deadline }, domain),
      )
      await permissions.requireWriter(author)
      await cabinet.deposit({ root, author, vin, file, boxes })
      return context.body(null, 204)
    })
    .openapi(readRoute, async (context) => {
      const { vin } = context.req.valid("param")
      const reader = await requireSigner(context.req.valid("header").authorization, (deadline) =>
        sealedReadTypedData({ gateway, vin, deadline }, domain),
      )
      const file = await findFile(vin)
      const parts = file === null ? [] : await readParts(cabinet, file, { vin, reader, now: clock() })
      context.header("cache-control", "no-store")
      return context.json({ parts }, 200)
    })
    .openapi(grantRoute, async (context) => {
      const of = context.req.valid("param")
      const body = context.req.valid("json")
      const box = readSealedBytes(body.box, maximumBoxBytes)
      const grant = await checkGrant({ grant: body.grant, box }, of, domain, clock())
      const { file, record } = await requireRecord(findFile, of)
      requireKeeper(file, record, grant.grantor)
      await cabinet.requireKept(record)
      await cabinet.grant(record, grant, box)
      return context.body(null, 204)
    })
    .openapi(requestRoute, async (context) => {
      const of = context.req.valid("param")
      const request = await checkRequest({ ...of, ...context.req.valid("json") }, domain, clock())
      await permissions.requireKnown(request.asker)
      const { record } = await requireRecord(findFile, of)
      await cabinet.requireKept(record)
      await cabinet.ask(request)
      return context.body(null, 204)
    })
    .openapi(eraseRoute, async (context) => {
      const of = context.req.valid("param")
      const by = await requireSigner(context.req.valid("header").authorization, (deadline) =>
        sealedErasureTypedData({ gateway, ...of, deadline }, domain),
      )
      const { file, record } = await requireRecord(findFile, of)
      requireKeeper(file, record, by)
      await cabinet.erase(record)
      return context.body(null, 204)
    })
}
