import type { VehicleLife } from "@urcar/sdk/indexer-client"
import { roleNames, rolesFromMask } from "@urcar/sdk/kinds"
import { type OdometerEntry, toListingEntry, toOdometerEntry } from "@urcar/sdk/odometer"

/** A life as far as the odometer engine looks at it. */
export type ReadLife = Pick<VehicleLife, "records" | "writers" | "listings">

/** The roles the chain could know beyond those that have a name are left out. */
const namedRoles = 2 ** roleNames.length - 1
const unitIds = { km: 1, mi: 2 } as const

function parse(payload: string): unknown {
  try {
    return JSON.parse(payload)
  } catch {
    return undefined
  }
}

/** A life as the one engine takes it: its records in their order, then its listings, which are no records. */
export function toOdometerEntries({ records, writers, listings }: ReadLife): OdometerEntry[] {
  const roles = new Map<string, number>(writers.map(({ account, roles }) => [account, roles]))
  const entries = records.map((record) => {
    const rolesOf = (account: string) =>
      rolesFromMask((account === record.author ? record.authorRoles : (roles.get(account) ?? 0)) & namedRoles)
    const { odometer } = record
    const reading = { odometer: odometer?.value ?? 0, unit: odometer ? unitIds[odometer.unit] : 0 }
    return toOdometerEntry({ ...record, ...reading, payload: parse(record.payload) }, rolesOf)
  })
  return [...entries, ...listings.map(({ listedAt }) => toListingEntry(listedAt))]
}
