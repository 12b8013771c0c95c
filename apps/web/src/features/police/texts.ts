import type { Messages } from "#messages/types.ts"

/** Texts that the server-rendered parts of this feature read. */
export type PoliceTexts = Pick<Messages, "police" | "identity" | "common" | "options">
