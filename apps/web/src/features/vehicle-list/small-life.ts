import type { VehicleSummary } from "@urcar/sdk/indexer-client"
import { odometerLimits } from "@urcar/sdk/odometer"
import { type LifeLineInput, markGroup } from "#features/vehicle-identity/index.ts"
import { wordOf } from "#lib/words.ts"
import type { Messages } from "#messages/types.ts"

const toleranceKm = 100

/** What a card's life line draws: the readings of a list's row, falls among them marked. */
export function smallLife(
  vehicle: Pick<VehicleSummary, "readings" | "breachCount" | "acceptedKm" | "highestKm">,
  kinds: Messages["record"]["kinds"],
): LifeLineInput {
  let highest = 0
  const readings = vehicle.readings.map(({ at, km, kind }) => {
    const fell = km !== null && vehicle.breachCount > 0 && highest - km > toleranceKm
    highest = Math.max(highest, km ?? 0)
    return {
      at,
      km: km ?? undefined,
      group: markGroup(kind),
      label: wordOf(kinds, kind),
      breach: fell,
      superseded: false,
    }
  })
  return {
    readings,
    acceptedKm: vehicle.acceptedKm ?? undefined,
    highestKm: vehicle.highestKm ?? undefined,
    gaps: gapsBetween(vehicle.readings),
  }
}

function gapsBetween(readings: VehicleSummary["readings"]): { from: number; to: number }[] {
  const times = readings.filter(({ km }) => km !== null).map(({ at }) => at)
  return times.flatMap((to, place) => {
    const from = times[place - 1]
    return from !== undefined && to - from > odometerLimits.gapSeconds ? [{ from, to }] : []
  })
}
