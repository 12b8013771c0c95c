import type { VehicleLife } from "@urcar/sdk/indexer-client"
import { type RoleName, rolesFromMask } from "@urcar/sdk/kinds"

/** Classes of source that could have reported on any vehicle. */
export const coveredRoles = [
  ...(["manufacturer", "dealer", "inspection-station", "workshop"] as const),
  ...(["insurer", "police", "department", "tyre-shop", "connected-car"] as const),
] as const satisfies readonly RoleName[]

/** Who has ever reported on a vehicle, and for how long nobody did. */
export type CoverageMeter = {
  /** For each class of source how many records it wrote or witnessed; 0 is no proof of anything */
  readonly sources: readonly { readonly role: (typeof coveredRoles)[number]; readonly records: number }[]
  /** Readings by others than the owner of that time */
  readonly independentReadings: number
  /** The longest time without one, up to `now`; `null` where there is none at all */
  readonly longest: { readonly from: number; readonly to: number; readonly isOpen: boolean } | null
}

const namedRoles = 0x1fff

/** Computes who reported from what a page shows. */
export function measureCoverage(
  life: Pick<VehicleLife, "records" | "titles" | "writers">,
  now: number,
): CoverageMeter {
  const { records, titles, writers } = life
  const rolesOf = new Map<string, number>(writers.map(({ account, roles }) => [account, roles]))
  const masks = records.map(({ authorRoles, witnesses }) =>
    witnesses.reduce((mask, witness) => mask | (rolesOf.get(witness) ?? 0), authorRoles),
  )
  const sources = coveredRoles.map((role) => ({
    role,
    records: masks.filter((mask) => rolesFromMask(mask & namedRoles).includes(role)).length,
  }))
  const ownerAt = (at: number) => titles.findLast(({ from }) => from < at)?.owner
  const times = records
    .filter(({ odometer, kind, author, recordedAt }) => {
      return odometer !== null && kind !== "sale" && author !== ownerAt(recordedAt)
    })
    .map(({ occurredAt }) => occurredAt)
    .sort((one, other) => one - other)
  return { sources, independentReadings: times.length, longest: findLongest(times, now) }
}

function findLongest(times: readonly number[], now: number): CoverageMeter["longest"] {
  const gaps = times.map((from, place) => {
    const to = times[place + 1]
    return { from, to: to ?? Math.max(now, from), isOpen: to === undefined }
  })
  return gaps.toSorted((one, other) => other.to - other.from - (one.to - one.from))[0] ?? null
}

const monthSeconds = 2_629_800

/** Whole months of an interval. */
export const monthsOf = ({ from, to }: { from: number; to: number }): number =>
  Math.floor((to - from) / monthSeconds)
