import { createRoute } from "@hono/zod-openapi"
import { BodyTooLargeRefusal, createRoutes, RequestMalformedRefusal, refusals } from "@urcar/service/openapi"
import { LogIncompleteRefusal } from "../anchors/refusals.ts"
import { json } from "../http/schemas.ts"
import type { OfficerDoor } from "../sessions/officer-door.ts"
import { officerRefusals } from "../sessions/routes.ts"
import type { LookUp } from "./look-up.ts"
import * as refused from "./refusals.ts"
import { answerSchema, questionSchema } from "./schemas.ts"

const lookUpRoute = createRoute({
  method: "post",
  path: "/lookups",
  tags: ["Lookups"],
  summary: "Look up the person behind a vehicle, a key or a document",
  description:
    "With a reason and a case number. The lookup is in the log before it is answered; the answer names its place there. The owner can count it.",
  request: { body: { content: json(questionSchema), required: true } },
  responses: {
    200: { description: "What was found", content: json(answerSchema) },
    ...refusals({
      400: [RequestMalformedRefusal],
      413: [BodyTooLargeRefusal],
      401: officerRefusals[401],
      403: officerRefusals[403],
      404: [refused.VehicleUnknownRefusal],
      409: [refused.PlateAmbiguousRefusal],
      422: [refused.PlateMalformedRefusal],
      429: [refused.LookupLimitRefusal],
      503: [
        ...officerRefusals[503],
        refused.ListsUnavailableRefusal,
        refused.LogUnavailableRefusal,
        LogIncompleteRefusal,
      ],
    }),
  },
})

/** `/lookups`. */
export function createLookupRoutes(lookUp: LookUp, door: OfficerDoor) {
  return createRoutes().openapi(lookUpRoute, async (context) => {
    const officer = await door.requireOfficer(context)
    context.header("cache-control", "no-store")
    return context.json(await lookUp(officer, context.req.valid("json")), 200)
  })
}
