import type { RouteName } from "#lib/routes.ts"

/** A page that has a place in a menu. */
export type MenuPage = Exclude<RouteName, "home">

/** The main menu, in its order. */
export const mainPages = ["show", "add", "query", "trade", "police", "garage", "directory"] as const

/** What fits under a thumb; the rest is one tap further. */
export const thumbPages = ["show", "query", "trade", "add"] as const

/** Pages about the register itself. */
export const behindPages = ["market", "recalls", "parts", "network", "verify", "lab"] as const

/** Pages for licensees. */
export const licenseePages = ["business", "rewards", "department", "insurer"] as const
