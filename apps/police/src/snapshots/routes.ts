import { createRoute, z } from "@hono/zod-openapi"
import { createRoutes, RequestMalformedRefusal, refusals } from "@urcar/service/openapi"
import { countrySchema } from "../http/schemas.ts"
import type { OfficerDoor } from "../sessions/officer-door.ts"
import { officerRefusals } from "../sessions/routes.ts"
import { SnapshotKeyMissingRefusal, SnapshotUnavailableRefusal } from "./refusals.ts"
import type { Snapshots } from "./snapshots.ts"

const octets = "application/octet-stream"

const snapshotRoute = createRoute({
  method: "get",
  path: "/snapshots/{country}",
  tags: ["Patrols"],
  summary: "A signed snapshot of a country's plates, for patrols without a connection",
  description:
    "Status, end of inspection and cover, open recalls and the VIN's tail by hashed plate, signed by that country's police (EIP-712 `PatrolSnapshot`). Names no person and no key. At most five minutes old.",
  request: { params: z.object({ country: countrySchema }) },
  responses: {
    200: {
      description: "The snapshot",
      content: { [octets]: { schema: z.string().openapi({ format: "binary" }) } },
    },
    ...refusals({
      ...officerRefusals,
      400: [RequestMalformedRefusal],
      409: [SnapshotKeyMissingRefusal],
      503: [...officerRefusals[503], SnapshotUnavailableRefusal],
    }),
  },
})

/** `/snapshots/:country`. */
export function createSnapshotRoutes(snapshots: Snapshots, door: OfficerDoor) {
  return createRoutes().openapi(snapshotRoute, async (context) => {
    await door.requireOfficer(context)
    const file = await snapshots.get(context.req.valid("param").country)
    return context.body(file, 200, { "content-type": octets, "cache-control": "no-store" })
  })
}
