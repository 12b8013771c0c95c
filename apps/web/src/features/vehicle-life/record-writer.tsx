import { rolesFromMask } from "@urcar/sdk/kinds"
import { Link } from "#components/ui/link.tsx"
import { licenceRoute } from "#lib/routes.ts"
import { shortKey } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import type { EntryProps } from "./entry-props.ts"

const namedRoles = 0x1fff

/**
 * Who wrote or witnessed a record: name, role, country, and whether the licence stands.
 *
 * @param mask the roles when it was written, where they are known
 */
export function Writer({
  account,
  mask,
  writers,
  texts,
  format,
  country,
}: EntryProps & { account: string; mask?: number; country?: string | null }) {
  const { record, vehicle } = texts
  const licence = writers.get(account)
  const roles = rolesFromMask((mask ?? licence?.roles ?? 0) & namedRoles).map((role) => record.roles[role])
  const from = country ?? licence?.country
  const about = [...(licence?.name ? roles : []), from ? format.country(from) : ""].filter(Boolean).join(", ")
  const isStanding = licence === undefined || licence.standing === "active"
  return (
    <span>
      <Link href={licenceRoute(account)} title={account}>
        {licence?.name ?? (roles.length > 0 ? roles.join(", ") : shortKey(account))}
      </Link>
      {about === "" ? null : <span className="text-ink-soft"> ({about})</span>}
      {isStanding ? null : (
        <span className="text-amber">
          {" "}
          {fill(vehicle.timeline.revoked, { standing: record.standings[licence.standing] })}
        </span>
      )}
    </span>
  )
}
