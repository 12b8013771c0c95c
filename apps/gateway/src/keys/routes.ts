import { createRoute, z } from "@hono/zod-openapi"
import { bodyLimit } from "hono/body-limit"
import type { Permissions } from "../chain/permission.ts"
import { ChainUnavailableRefusal, NotKnownToRegisterRefusal } from "../chain/refusals.ts"
import { BodyTooLargeRefusal, createRoutes, RequestMalformedRefusal } from "../http/create-routes.ts"
import { accountSchema, bytesSchema, refusals } from "../http/schemas.ts"
import type { KeyBook } from "./key-book.ts"
import { KeyForgedRefusal, KeyOutdatedRefusal, KeyTimeRefusal, KeyUnknownRefusal } from "./refusals.ts"

const maximumBody = 4096
const params = z.object({ account: accountSchema })
const tags = ["Encryption keys"]

const wordSchema = z
  .strictObject({
    recipient: z.string().max(100).openapi({ description: "X25519 key, `age1…`" }),
    issuedAt: z.int().min(0).max(0xff_ffff_ffff).openapi({ description: "Unix seconds" }),
    signature: bytesSchema(65, 65).openapi({
      description: "EIP-712 `EncryptionKeyStatement` by the account",
    }),
  })
  .openapi("EncryptionKey")

const statementSchema = z
  .object({
    account: z.string(),
    recipient: z.string(),
    issuedAt: z.int(),
    signature: z.string(),
  })
  .openapi("EncryptionKeyStatement")

const putRoute = createRoute({
  method: "put",
  path: "/keys/{account}",
  tags,
  summary: "Publish an encryption key",
  description: "Signed by the account itself; a later statement replaces an earlier one.",
  request: {
    params,
    body: { content: { "application/json": { schema: wordSchema } }, required: true },
  },
  responses: {
    204: { description: "Published" },
    ...refusals({
      400: [RequestMalformedRefusal],
      403: [NotKnownToRegisterRefusal],
      409: [KeyOutdatedRefusal],
      413: [BodyTooLargeRefusal],
      422: [KeyForgedRefusal, KeyTimeRefusal],
      503: [ChainUnavailableRefusal],
    }),
  },
})

const getRoute = createRoute({
  method: "get",
  path: "/keys/{account}",
  tags,
  summary: "Read an account's encryption key",
  description: "Check the signature before you encrypt for it.",
  request: { params },
  responses: {
    200: { description: "Its statement", content: { "application/json": { schema: statementSchema } } },
    ...refusals({ 400: [RequestMalformedRefusal], 404: [KeyUnknownRefusal] }),
  },
})

/** `/keys`. */
export function createKeyRoutes({ keys, permissions }: { keys: KeyBook; permissions: Permissions }) {
  const routes = createRoutes()
  const onError = () => {
    throw new BodyTooLargeRefusal(maximumBody)
  }
  routes.use("/keys/*", bodyLimit({ maxSize: maximumBody, onError }))
  return routes
    .openapi(putRoute, async (context) => {
      const { account } = context.req.valid("param")
      const word = context.req.valid("json")
      await permissions.requireKnown(account)
      await keys.put({ account, ...word })
      return context.body(null, 204)
    })
    .openapi(getRoute, async (context) => {
      const { account } = context.req.valid("param")
      context.header("cache-control", "no-store")
      return context.json(await keys.get(account), 200)
    })
}
