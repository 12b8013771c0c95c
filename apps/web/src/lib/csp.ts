import type { ServiceUrls } from "./env.ts"
import { allNames } from "./wallet/same-site.ts"

const withSockets = (url: string): string[] => {
  const { origin } = new URL(url)
  return [origin, origin.replace(/^http/, "ws")]
}

/**
 * The content security policy of one answer. Scripts run only with this answer's nonce; the browser may talk to
 * this server and to the configured services, nobody else. Inline styles are allowed because a car's colour, a
 * plate's and a mark's position are style attributes, and they can run nothing.
 *
 * @param nonce fresh and unguessable, one per answer
 * @param services the addresses browsers are told to use
 * @param development React's development build evaluates source text
 */
export function contentSecurityPolicy(nonce: string, services: ServiceUrls, development: boolean): string {
  const police = allNames(services.police)
  const connect = [...new Set([...Object.values(services), ...police].flatMap(withSockets))]
  const directives: Record<string, string[]> = {
    "default-src": ["'self'"],
    "script-src": [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      "'wasm-unsafe-eval'",
      ...(development ? ["'unsafe-eval'"] : []),
    ],
    "worker-src": ["'self'"],
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:", ...new Set([new URL(services.gateway).origin])],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...connect, ...(development ? ["ws:"] : [])],
    "manifest-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  }
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ")
}
