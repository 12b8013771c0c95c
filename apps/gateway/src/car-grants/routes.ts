import { createRoute } from "@hono/zod-openapi"
import type { Domain } from "@urcar/sdk"
import { carGrantReadTypedData, carGrantWithdrawalTypedData } from "@urcar/sdk/gateway-client"
import { bodyLimit } from "hono/body-limit"
import { signatureRefusals } from "../authorisation/refusals.ts"
import { requireSigner } from "../authorisation/require-signer.ts"
import { ChainUnavailableRefusal } from "../chain/refusals.ts"
import { BodyTooLargeRefusal, createRoutes, RequestMalformedRefusal } from "../http/create-routes.ts"
import { refusals } from "../http/schemas.ts"
import { authorised, vinOf } from "../sealed/schemas.ts"
import { checkCarGrant } from "./check-grant.ts"
import { type ListParts, listGrants } from "./list-grants.ts"
import {
  CarGrantOutdatedRefusal,
  CarGrantQuotaRefusal,
  CarGrantRefusal,
  CarGrantUnknownRefusal,
  NotInsurerRefusal,
  NotOwnerRefusal,
} from "./refusals.ts"
import { carGrantSchema, carGrantsSchema, grantOf, pageOf } from "./schemas.ts"

const maximumBody = 4096
const tags = ["Granted cars"]
const common = { 400: [RequestMalformedRefusal], 503: [ChainUnavailableRefusal] }

const grantRoute = createRoute({
  method: "post",
  path: "/cars/{vin}/grants",
  tags,
  summary: "Let an insurer have a car on its list, until a time",
  description:
    "Signed by the vehicle's owner (EIP-712 `CarGrant`). A later one takes the place of an earlier one.",
  request: {
    params: vinOf,
    body: { content: { "application/json": { schema: carGrantSchema } }, required: true },
  },
  responses: {
    204: { description: "Granted" },
    ...refusals({
      ...common,
      403: [NotOwnerRefusal, CarGrantQuotaRefusal],
      409: [CarGrantOutdatedRefusal],
      413: [BodyTooLargeRefusal],
      422: [CarGrantRefusal, NotInsurerRefusal],
    }),
  },
})

const listRoute = createRoute({
  method: "get",
  path: "/cars/granted",
  tags,
  summary: "The cars the signer was granted, and those it granted",
  description:
    "Ended ones stay listed for a year with the reason, and tell of no sealed part. The register's records are public all the same.",
  request: { query: pageOf, headers: authorised("CarGrantRead") },
  responses: {
    200: {
      description: "Running ones first",
      content: { "application/json": { schema: carGrantsSchema } },
    },
    ...refusals({ ...common, 401: signatureRefusals }),
  },
})

const withdrawRoute = createRoute({
  method: "delete",
  path: "/cars/{vin}/grants/{grantee}",
  tags,
  summary: "End a grant before its time",
  description:
    "By its grantor. The sealed parts of the car that it let this account read are handed out no more, either. What was read cannot be unread.",
  request: { params: grantOf, headers: authorised("CarGrantWithdrawal") },
  responses: {
    204: { description: "Ended" },
    ...refusals({
      400: [RequestMalformedRefusal],
      401: signatureRefusals,
      404: [CarGrantUnknownRefusal],
    }),
  },
})

/** What the routes work with. */
export interface CarGrantRoutesOptions extends ListParts {
  readonly domain: Domain
  /** Origin of this gateway, as callers name it in what they sign. */
  readonly origin: string
}

const clock = () => Math.floor(Date.now() / 1000)

/** `/cars`. Whose a car is and who insures the chain says, at every request. */
export function createCarGrantRoutes(options: CarGrantRoutesOptions) {
  const { book, readers, chain, domain, origin: gateway } = options
  const routes = createRoutes()
  const onError = () => {
    throw new BodyTooLargeRefusal(maximumBody)
  }
  routes.use("/cars/*", bodyLimit({ maxSize: maximumBody, onError }))
  return routes
    .openapi(grantRoute, async (context) => {
      const given = { ...context.req.valid("param"), ...context.req.valid("json") }
      const grant = await checkCarGrant(given, domain, clock())
      if ((await chain.findOwner(grant.vin)) !== grant.grantor) throw new NotOwnerRefusal()
      if (!(await chain.isInsurer(grant.grantee))) throw new NotInsurerRefusal()
      await book.put(grant)
      return context.body(null, 204)
    })
    .openapi(listRoute, async (context) => {
      const { page = "1" } = context.req.valid("query")
      const account = await requireSigner(context.req.valid("header").authorization, (deadline) =>
        carGrantReadTypedData({ gateway, deadline }, domain),
      )
      context.header("cache-control", "no-store")
      const question = { account, now: clock(), page: Number(page) - 1 }
      return context.json(await listGrants(options, question), 200)
    })
    .openapi(withdrawRoute, async (context) => {
      const { vin, grantee } = context.req.valid("param")
      const grantor = await requireSigner(context.req.valid("header").authorization, (deadline) =>
        carGrantWithdrawalTypedData({ gateway, vin, grantee, deadline }, domain),
      )
      await book.withdraw({ vin, grantor, grantee }, clock())
      await readers.withdraw({ vin, grantor, account: grantee }, clock())
      return context.body(null, 204)
    })
}
