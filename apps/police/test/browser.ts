import { createPoliceClient, type PoliceClient } from "@urcar/sdk/police-client"
import { page } from "./serve-police.ts"

/** A browser with a page of its own: keeps the service's cookie and says which page asks. */
export interface Browser {
  readonly fetch: typeof fetch
  readonly client: PoliceClient
  /** Name and value; empty while there is none. */
  readonly cookie: () => string
  /** What the service said of the cookie last. */
  readonly setCookie: () => string
}

/** @param cookie one taken from another browser */
export function openBrowser(url: string, origin: string | null = page, cookie = ""): Browser {
  let kept = cookie
  let said = ""
  const send: typeof fetch = async (input, init) => {
    const headers = new Headers(init?.headers)
    if (origin !== null) headers.set("origin", origin)
    if (kept !== "") headers.set("cookie", kept)
    const response = await fetch(input, { ...init, headers })
    const [set] = response.headers.getSetCookie()
    if (set !== undefined) {
      said = set
      kept = set.split(";")[0] ?? ""
    }
    return response
  }
  return {
    fetch: send,
    client: createPoliceClient(url, { fetch: send, timeout: 120_000 }),
    cookie: () => kept,
    setCookie: () => said,
  }
}
