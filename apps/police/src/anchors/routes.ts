import { createRoute, z } from "@hono/zod-openapi"
import { createRoutes, refusals } from "@urcar/service/openapi"
import { json } from "../http/schemas.ts"
import type { OfficerDoor } from "../sessions/officer-door.ts"
import { officerRefusals } from "../sessions/routes.ts"
import type { Anchoring } from "./anchoring.ts"
import { AnchorFailedRefusal, AnchorKeyMissingRefusal } from "./refusals.ts"

const anchoredSchema = z
  .object({
    country: z.string(),
    entries: z.int(),
    anchored: z.int(),
    transaction: z.string().nullable(),
  })
  .openapi("Anchored")

const anchorRoute = createRoute({
  method: "post",
  path: "/anchors",
  tags: ["Log"],
  summary: "Anchor the log of the officer's country now",
  description: "It is anchored daily in any case. Where nothing is new, nothing is sent.",
  responses: {
    200: { description: "How far it is anchored", content: json(anchoredSchema) },
    ...refusals({
      ...officerRefusals,
      409: [AnchorKeyMissingRefusal],
      503: [...officerRefusals[503], AnchorFailedRefusal],
    }),
  },
})

/** `/anchors`. */
export function createAnchorRoutes(anchoring: Anchoring, door: OfficerDoor) {
  return createRoutes().openapi(anchorRoute, async (context) => {
    const { country } = await door.requireOfficer(context)
    return context.json(await anchoring.anchor(country), 200)
  })
}
