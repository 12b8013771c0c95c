import type { Locale } from "#lib/preferences.ts"
import { de } from "./de/index.ts"
import { en } from "./en/index.ts"

/** All texts. English decides which there are: another language that lacks one does not type-check. */
export type Messages = typeof en

/** All texts of all languages. */
export const catalogue: Record<Locale, Messages> = { en, de }
