import { createRoute, z } from "@hono/zod-openapi"
import { createRoutes, RequestMalformedRefusal, refusals } from "@urcar/service/openapi"
import { countrySchema, json } from "../http/schemas.ts"
import type { Log } from "./log.ts"

const pageLength = 1_000

const pageSchema = z
  .object({
    chainId: z.int(),
    country: z.string(),
    entries: z.array(z.object({ sequence: z.int(), content: z.string(), hash: z.string() })),
    next: z.int().nullable(),
  })
  .openapi("LogPage")

const listRoute = createRoute({
  method: "get",
  path: "/log/{country}",
  tags: ["Log"],
  summary: "Read the log as hashes",
  description:
    "For anyone. An entry's content is hashed anew from what is stored, so that an altered one does not fit; `urcar audit` recomputes the whole log and compares it with the chain.",
  request: {
    params: z.object({ country: countrySchema }),
    query: z.object({ after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0) }),
  },
  responses: {
    200: { description: "A stretch of it", content: json(pageSchema) },
    ...refusals({ 400: [RequestMalformedRefusal] }),
  },
})

/** `/log`. */
export function createLogRoutes(log: Log, chainId: number) {
  return createRoutes().openapi(listRoute, async (context) => {
    const { country } = context.req.valid("param")
    const stored = await log.list(country, context.req.valid("query").after, pageLength)
    const entries = stored.map(({ sequence, content, hash }) => ({ sequence, content, hash }))
    const next = entries.length < pageLength ? null : (entries.at(-1)?.sequence ?? null)
    context.header("cache-control", "no-store")
    return context.json({ chainId, country, entries, next }, 200)
  })
}
