import { type CoverageMeter, measureCoverage as measure } from "@urcar/sdk/coverage-meter"
import type { VehicleLife } from "@urcar/sdk/indexer-client"
import { rolesFromMask } from "@urcar/sdk/kinds"

export type { CoverageMeter } from "@urcar/sdk/coverage-meter"

const namedRoles = 0x1fff

/** Computes who reported from what a page shows. */
export function measureCoverage(
  life: Pick<VehicleLife, "records" | "titles" | "writers">,
  now: number,
): CoverageMeter {
  const { records, titles, writers } = life
  const rolesOf = new Map<string, number>(writers.map(({ account, roles }) => [account, roles]))
  const ownerAt = (at: number) => titles.findLast(({ from }) => from < at)?.owner
  const looked = records.map(({ kind, occurredAt, recordedAt, odometer, author, authorRoles, witnesses }) => {
    const mask = witnesses.reduce((all, witness) => all | (rolesOf.get(witness) ?? 0), authorRoles)
    return {
      ...{ kind, occurredAt, hasReading: odometer !== null, isByOwner: author === ownerAt(recordedAt) },
      roles: rolesFromMask(mask & namedRoles),
    }
  })
  return measure(looked, now)
}

const monthSeconds = 2_629_800

/** Whole months of an interval. */
export const monthsOf = ({ from, to }: { from: number; to: number }): number =>
  Math.floor((to - from) / monthSeconds)
