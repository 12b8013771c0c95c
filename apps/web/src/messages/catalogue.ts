import type { Locale } from "#lib/preferences.ts"
import { de } from "./de/index.ts"
import { en } from "./en/index.ts"
import type { Messages } from "./types.ts"

/** All texts of all languages. */
export const catalogue: Record<Locale, Messages> = { en, de }
