import type { KnownDepartment } from "@urcar/sdk/passport"

/** What this page knows for judging passports; kept with it. */
export type PassportKnowledge = {
  domain: { chainId: number; registry: `0x${string}` }
  departments: readonly KnownDepartment[]
}
