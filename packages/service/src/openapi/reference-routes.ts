import type { OpenAPIHono } from "@hono/zod-openapi"
import { Hono } from "hono"
import { referencePage } from "./reference-page.ts"

/** `/openapi.json`, and the same for people at `/reference`. */
export function createReferenceRoutes(routes: OpenAPIHono, title: string, description: string) {
  const document = routes.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title, version: "1", description },
  })
  const page = referencePage(document)
  return new Hono()
    .get("/openapi.json", (context) => context.json(document))
    .get("/reference", (context) => context.html(page))
}
