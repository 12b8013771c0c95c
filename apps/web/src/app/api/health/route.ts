/** Answers while the web server itself is up; it says nothing of the services behind it. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } })
}

export const dynamic = "force-dynamic"
