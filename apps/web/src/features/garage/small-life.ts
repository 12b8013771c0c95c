import type { VehicleSummary } from "@urcar/sdk/indexer-client"
import { type LifeLineInput, markGroup } from "#features/vehicle-identity/index.ts"
import { wordOf } from "#lib/words.ts"
import type { Messages } from "#messages/types.ts"

/** Kilometres a reading may fall without being called a breach. */
const toleranceKm = 100

/** The small life line of an own car: its latest readings, falls among them marked. */
export function smallLife(vehicle: VehicleSummary, kinds: Messages["record"]["kinds"]): LifeLineInput {
  let highest = 0
  const readings = vehicle.readings.map(({ at, km, kind }) => {
    const breach = km !== null && vehicle.breachCount > 0 && highest - km > toleranceKm
    highest = Math.max(highest, km ?? 0)
    const shown = { at, km: km ?? undefined, group: markGroup(kind), label: wordOf(kinds, kind) }
    return { ...shown, breach, superseded: false }
  })
  const { acceptedKm, highestKm } = vehicle
  return { readings, acceptedKm: acceptedKm ?? undefined, highestKm: highestKm ?? undefined, gaps: [] }
}
