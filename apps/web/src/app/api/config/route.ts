import { publicConfig } from "#lib/env.ts"

/** The addresses a browser or a worker should use, as this server was started with them. */
export function GET(): Response {
  return Response.json(publicConfig, { headers: { "Cache-Control": "no-store" } })
}

export const dynamic = "force-dynamic"
