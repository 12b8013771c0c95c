import type { KnownDepartment, PublishedCheckpoint } from "@urcar/sdk/passport"

/** What this page knows for judging passports; kept with it. */
export type PassportKnowledge = {
  domain: { chainId: number; registry: `0x${string}` }
  departments: readonly KnownDepartment[]
  /** When the departments were asked for, unix seconds: one that was revoked since is still among them */
  at: number
  /** The newest published checkpoint when the page was loaded; its signatures are checked where it is used */
  newest: PublishedCheckpoint | null
}
