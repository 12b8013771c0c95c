/**
 * The page a form was sent from, as a path on this server; the start page where that is not known. Never leads
 * to another server.
 */
export function cameFrom(referer: string | null, host: string | null): string {
  if (!referer || !URL.canParse(referer)) return "/"
  const from = new URL(referer)
  return from.host === host && !from.pathname.startsWith("//") ? from.pathname + from.search : "/"
}
