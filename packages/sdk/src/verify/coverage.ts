import type { RoleName } from "../kinds/roles.ts"
import type { OwnerChange } from "./owners.ts"
import type { RecordReport } from "./record-report.ts"

/** Who has ever reported on a vehicle, and for how long nobody did. Absence is never "clean". */
export interface Coverage {
  /** Each class of source that wrote or witnessed a record, with how many. */
  readonly sources: readonly { readonly role: RoleName; readonly records: number }[]
  /** The longest time between two readings by others than the owner; `null` for fewer than two. */
  readonly longestGap: { readonly seconds: number; readonly from: number; readonly to: number } | null
  /** Readings by others than the owner of that time. */
  readonly independentReadings: number
}

/** Computes the coverage of verified records. */
export function computeCoverage(records: readonly RecordReport[], owners: readonly OwnerChange[]): Coverage {
  const counts = new Map<RoleName, number>()
  for (const { authorRoles, witnessRoles } of records)
    for (const role of new Set([...authorRoles, ...witnessRoles.flat()]))
      counts.set(role, (counts.get(role) ?? 0) + 1)
  const times = records
    .filter((report) => isIndependentReading(report, owners))
    .map(({ record }) => record.occurredAt)
    .sort((one, other) => one - other)
  return {
    sources: Array.from(counts, ([role, count]) => ({ role, records: count })),
    longestGap: findLongestGap(times),
    independentReadings: times.length,
  }
}

function isIndependentReading({ record }: RecordReport, owners: readonly OwnerChange[]): boolean {
  const owner = owners.findLast(({ sequence }) => sequence < record.sequence)?.owner
  return record.odometer !== null && record.kind !== "sale" && record.author !== owner
}

function findLongestGap(times: readonly number[]): Coverage["longestGap"] {
  const gaps = times.slice(1).map((to, index) => {
    const from = times[index] ?? to
    return { seconds: to - from, from, to }
  })
  return gaps.reduce<Coverage["longestGap"]>(
    (longest, gap) => (longest !== null && longest.seconds >= gap.seconds ? longest : gap),
    null,
  )
}
