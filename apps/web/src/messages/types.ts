import type { en } from "./en/index.ts"

/** All texts. English decides which there are: another language that lacks one does not type-check. */
export type Messages = typeof en
