import type { Messages } from "#messages/types.ts"

/** The texts of a check, and only those. */
export type CheckTexts = {
  readonly check: Messages["check"]
  readonly verification: Messages["identity"]["verification"]
  /** Names of what a record states, for differences */
  readonly fields: Readonly<Record<string, string>>
}
