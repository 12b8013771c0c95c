import { createRoute, z } from "@hono/zod-openapi"
import { vehicleStatuses } from "@urcar/sdk"
import { ChainUnavailableRefusal } from "../chain/refusals.ts"
import { createRoutes, RequestMalformedRefusal } from "../http/create-routes.ts"
import { refusals } from "../http/schemas.ts"
import type { LookUp } from "./look-up.ts"
import {
  PlateAmbiguousRefusal,
  QueriesBusyRefusal,
  SubjectMalformedRefusal,
  VehicleUnknownRefusal,
} from "./refusals.ts"

const seconds = z.int().openapi({ description: "Unix seconds" })

const recordSchema = z
  .object({
    sequence: z.int().openapi({ description: "Place in the life file, from 1" }),
    vin: z.string(),
    kind: z.string().openapi({ example: "repair" }),
    plate: z.string(),
    odometer: z.object({ value: z.int(), unit: z.enum(["km", "mi"]) }).nullable(),
    occurredAt: seconds,
    recordedAt: seconds,
    supersedes: z.int().openapi({ description: "Sequence it corrects, 0 for none" }),
    sealedRoot: z.string(),
    evidenceRoot: z.string(),
    payload: z.string().openapi({ description: "Canonical JSON by the kind's schema" }),
    author: z.string(),
    witnesses: z.array(z.string()),
    previousBlock: z.int(),
  })
  .openapi("LifeRecord")

const lifeFileSchema = z
  .object({
    vin: z.string(),
    status: z.enum(vehicleStatuses),
    country: z.string().openapi({ description: "Responsible country, ISO 3166-1 alpha-2" }),
    plate: z.string().openapi({ description: "`DE BXY1234`, empty for none" }),
    owner: z.string(),
    holder: z.string().openapi({ description: "Registered holder; the owner unless set" }),
    isFrozen: z.boolean().openapi({ description: "An authority's transfer of the title is announced" }),
    isBreached: z.boolean().openapi({ description: "A reading below the mark was recorded" }),
    markMetres: z.int().openapi({ description: "Highest odometer ever read" }),
    recordCount: z.int(),
    lastBlock: z.int(),
    head: z.string(),
    records: z.array(recordSchema),
  })
  .openapi("LifeFile")

const queryRoute = createRoute({
  method: "get",
  path: "/query/{subject}",
  tags: ["Vehicles"],
  summary: "Read a vehicle's life file",
  description:
    "By VIN, or by the plate it has now. Read from the chain at this moment, verified by nobody: `urcar verify` and the SDK's `verifyVehicle` recompute it from an endpoint of your own.",
  request: {
    params: z.object({
      subject: z.string().min(1).max(40).openapi({ description: "A VIN, or a plate", example: "DE BXY1234" }),
    }),
  },
  responses: {
    200: { description: "Its life file", content: { "application/json": { schema: lifeFileSchema } } },
    ...refusals({
      400: [RequestMalformedRefusal, SubjectMalformedRefusal],
      404: [VehicleUnknownRefusal],
      409: [PlateAmbiguousRefusal],
      429: [QueriesBusyRefusal],
      503: [ChainUnavailableRefusal],
    }),
  },
})

/** `/query`. */
export function createQueryRoutes({ lookUp }: { readonly lookUp: LookUp }) {
  return createRoutes().openapi(queryRoute, async (context) => {
    context.header("cache-control", "no-store")
    return context.json(await lookUp(context.req.valid("param").subject), 200)
  })
}
