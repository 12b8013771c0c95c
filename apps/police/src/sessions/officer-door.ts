import type { Context } from "hono"
import { deleteCookie, getCookie, setCookie } from "hono/cookie"
import { OriginForeignRefusal } from "./refusals.ts"
import type { Sessions, SignedIn } from "./sessions.ts"

/** How a request shows who sends it. */
export type OfficerDoor = ReturnType<typeof createOfficerDoor>

/**
 * The session's cookie: for this service alone, out of reach of scripts, never sent from another site. Every request
 * with it must also come from a page that may call, and from the very page that signed in.
 */
export function createOfficerDoor(
  sessions: Sessions,
  { pages, isSecure }: { readonly pages: readonly string[]; readonly isSecure: boolean },
) {
  const name = isSecure ? "__Host-urcar-police" : "urcar-police"
  const shape = { httpOnly: true, sameSite: "Strict", path: "/", secure: isSecure } as const

  /** The page that asks, by the browser's word. @throws OriginForeignRefusal */
  const requirePage = (context: Context): string => {
    const origin = context.req.header("origin")
    if (origin === undefined || !pages.includes(origin)) throw new OriginForeignRefusal()
    return origin
  }

  return {
    requirePage,
    /** @throws a refusal: foreign page, no session, not police any more */
    requireOfficer: (context: Context): Promise<SignedIn> =>
      sessions.require(getCookie(context, name), requirePage(context)),
    give: (context: Context, token: string, seconds: number) =>
      setCookie(context, name, token, { ...shape, maxAge: seconds }),
    take: async (context: Context): Promise<void> => {
      await sessions.end(getCookie(context, name))
      deleteCookie(context, name, shape)
    },
  }
}
