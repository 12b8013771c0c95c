import { createRoute, z } from "@hono/zod-openapi"
import { bodyLimit } from "hono/body-limit"
import { ChainUnavailableRefusal } from "../chain/refusals.ts"
import { BodyTooLargeRefusal, createRoutes, RequestMalformedRefusal } from "../http/create-routes.ts"
import { bytesSchema, hashSchema, reasonSchema, refusals } from "../http/schemas.ts"
import type { HandIn } from "./hand-in.ts"
import {
  TradesFullRefusal,
  TradeUnknownRefusal,
  TransactionMalformedRefusal,
  TransactionNotForDeskRefusal,
  TransactionNumberRefusal,
  TransactionOtherChainRefusal,
} from "./refusals.ts"
import { tradeStatuses } from "./table.ts"
import type { TradeBook } from "./trade-book.ts"

const maximumTransaction = 16 * 1024
const maximumBody = 2 * maximumTransaction + 1024
const tags = ["Trades"]

const stateSchema = z
  .object({
    hash: z.string().openapi({ description: "Of the transaction" }),
    status: z.enum(tradeStatuses).openapi({
      description: "`received`: durable here and on its way; `recorded`, `refused`: by the chain",
    }),
    reason: reasonSchema.optional(),
    block: z.int().optional(),
  })
  .openapi("TradeState")

const postRoute = createRoute({
  method: "post",
  path: "/trade",
  tags,
  summary: "Hand in a signed trade",
  description:
    "A signed EIP-1559 transaction that lists, buys, offers, attests, refuses or withdraws at a sale desk. What is `received` is stored for good and sent until the chain took or refused it; what the desk would refuse is `refused` with its reason and not sent.",
  request: {
    body: {
      content: {
        "application/json": { schema: z.strictObject({ transaction: bytesSchema(1, maximumTransaction) }) },
      },
      required: true,
    },
  },
  responses: {
    202: { description: "Received", content: { "application/json": { schema: stateSchema } } },
    ...refusals({
      400: [
        RequestMalformedRefusal,
        TransactionMalformedRefusal,
        TransactionOtherChainRefusal,
        TransactionNotForDeskRefusal,
      ],
      409: [TransactionNumberRefusal],
      413: [BodyTooLargeRefusal],
      429: [TradesFullRefusal],
      503: [ChainUnavailableRefusal],
    }),
    422: {
      description: "The desk would refuse it",
      content: { "application/json": { schema: stateSchema } },
    },
  },
})

const getRoute = createRoute({
  method: "get",
  path: "/trade/{hash}",
  tags,
  summary: "What became of a trade",
  request: { params: z.object({ hash: hashSchema }) },
  responses: {
    200: { description: "Its state", content: { "application/json": { schema: stateSchema } } },
    ...refusals({ 400: [RequestMalformedRefusal], 404: [TradeUnknownRefusal] }),
  },
})

/** What the routes work with. */
export interface TradeRoutesOptions {
  readonly handIn: HandIn
  readonly book: TradeBook
}

/** `/trade`. */
export function createTradeRoutes({ handIn, book }: TradeRoutesOptions) {
  const routes = createRoutes()
  const onError = () => {
    throw new BodyTooLargeRefusal(maximumBody)
  }
  routes.use("/trade", bodyLimit({ maxSize: maximumBody, onError }))
  return routes
    .openapi(postRoute, async (context) => {
      const state = await handIn(context.req.valid("json").transaction)
      return context.json(state, state.status === "refused" ? 422 : 202)
    })
    .openapi(getRoute, async (context) => {
      context.header("cache-control", "no-store")
      return context.json(await book.get(context.req.valid("param").hash), 200)
    })
}
