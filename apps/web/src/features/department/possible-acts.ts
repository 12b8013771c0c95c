import type { DirectoryEntry } from "@urcar/sdk/indexer-client"

const acts = ["suspend", "reinstate", "renew", "revoke"] as const

/** What a department does to one licensee. */
export type LicenseeAct = (typeof acts)[number]

/** Days before a term's end from which it can be renewed. */
const renewalSeconds = 90 * 86_400

/**
 * What a department may do to a licensee now; the chain decides by the same rules.
 *
 * @param now unix seconds
 */
export function possibleLicenseeActs(
  { standing, paidUntil }: Pick<DirectoryEntry, "standing" | "paidUntil">,
  now: number,
): LicenseeAct[] {
  const isIn = standing === "active" || standing === "suspended"
  const rules: Readonly<Record<LicenseeAct, boolean>> = {
    suspend: standing === "active",
    reinstate: standing === "suspended",
    renew: isIn && paidUntil !== null && paidUntil - now <= renewalSeconds,
    revoke: isIn || standing === "exiting",
  }
  return acts.filter((act) => rules[act])
}
