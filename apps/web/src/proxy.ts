import { type NextRequest, NextResponse } from "next/server"
import { contentSecurityPolicy } from "#lib/csp.ts"
import { env } from "#lib/env.ts"

/** Gives every page its own nonce and content security policy. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll("-", "")
  const policy = contentSecurityPolicy(nonce, env.public, process.env.NODE_ENV === "development")
  const headers = new Headers(request.headers)
  headers.set("x-nonce", nonce)
  headers.set("Content-Security-Policy", policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set("Content-Security-Policy", policy)
  return response
}

/** Pages only: files and data routes run no scripts. The verifier's worker may ask any node its reader names. */
export const config = {
  matcher: [
    {
      source:
        "/((?!api/|_next/static|_next/image|icon.svg|robots.txt|manifest.webmanifest|police.webmanifest|verify-worker.js|verify-offline.js|police-offline.js|turn-notices.js|police/plate-reader/).*)",
    },
  ],
}
