import { createRoute, z } from "@hono/zod-openapi"
import { createRoutes, RequestMalformedRefusal, refusals } from "@urcar/service/openapi"
import { json, vinSchema } from "../http/schemas.ts"
import { VehicleUnknownRefusal } from "../lookups/refusals.ts"
import { ChainUnavailableRefusal } from "../sessions/refusals.ts"
import type { CountLookups } from "./count-lookups.ts"
import { AuthorisationRefusal, NotYourVehicleRefusal } from "./refusals.ts"

const answerSchema = z
  .object({
    vin: z.string(),
    count: z.int(),
    days: z.array(z.object({ day: z.string(), count: z.int() })),
  })
  .openapi("LookupCount")

const countRoute = createRoute({
  method: "get",
  path: "/vehicles/{vin}/lookups",
  tags: ["Owners"],
  summary: "Count lookups of one's own car",
  description:
    "How often, and on which days, police looked up the person behind it: signed by its owner or registered holder (EIP-712 `LookupCountRequest`). Names no officer and no reason.",
  request: { params: z.object({ vin: vinSchema }) },
  responses: {
    200: { description: "The counts", content: json(answerSchema) },
    ...refusals({
      400: [RequestMalformedRefusal],
      401: [AuthorisationRefusal],
      403: [NotYourVehicleRefusal],
      404: [VehicleUnknownRefusal],
      503: [ChainUnavailableRefusal],
    }),
  },
})

/** `/vehicles/:vin/lookups`. */
export function createCountRoutes(countLookups: CountLookups) {
  return createRoutes().openapi(countRoute, async (context) => {
    const { vin } = context.req.valid("param")
    const days = await countLookups(vin, context.req.header("authorization"))
    context.header("cache-control", "no-store")
    return context.json({ vin, count: days.reduce((sum, { count }) => sum + count, 0), days: [...days] }, 200)
  })
}
