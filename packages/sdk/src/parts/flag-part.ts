import { partKey } from "./identity.ts"
import type { PartSighting } from "./sightings.ts"

/** What became of a vehicle that a part was in. Times are unix seconds of the event. */
export interface VehicleFate {
  readonly vin: string
  /** When it was scrapped; `null` if it was not. */
  readonly scrappedAt: number | null
  /** Thefts; `to` is `null` while it is missing. */
  readonly thefts: readonly { readonly from: number; readonly to: number | null }[]
}

/**
 * Why a part is suspect where it turned up. `scrapped-part`: it was destroyed before. `from-scrapped-car`,
 * `from-stolen-car`: it was, or is said to have been, in a vehicle that was scrapped or stolen, and nobody recorded before that
 * it was taken out. `in-two-cars`: it is still in another vehicle as far as anybody recorded.
 */
export type PartFlagCode = "scrapped-part" | "from-scrapped-car" | "from-stolen-car" | "in-two-cars"

/** A part that turned up and should not have. */
export interface PartFlag {
  readonly code: PartFlagCode
  /** Where it turned up. */
  readonly vin: string
  readonly sequence: number
  /** The vehicle that makes it suspect. */
  readonly other: string
}

/**
 * Flags every place where a numbered part turned up and should not have.
 *
 * @param sightings all records that name the part, of all vehicles, in any order; those of other parts are left aside by
 * maker and serial
 * @param fates what became of the vehicles named in them; one that is not given was neither scrapped nor stolen
 */
export function flagPart(sightings: readonly PartSighting[], fates: readonly VehicleFate[]): PartFlag[] {
  const ordered = sightings.toSorted(byTime)
  const fateOf = new Map(fates.map((fate) => [fate.vin, fate]))
  return ordered.flatMap((sighting, place) => {
    if (sighting.event !== "fitted") return []
    const key = partKey(sighting)
    const before = ordered.slice(0, place).filter((one) => partKey(one) === key)
    return flagFitting(sighting, before, fateOf)
  })
}

function flagFitting(
  sighting: PartSighting,
  before: readonly PartSighting[],
  fateOf: ReadonlyMap<string, VehicleFate>,
): PartFlag[] {
  const { vin, sequence, donor } = sighting
  const flag = (code: PartFlagCode, other: string): PartFlag => ({ code, vin, sequence, other })
  const destroyed = before.find(({ event }) => event === "scrapped")
  if (destroyed !== undefined) return [flag("scrapped-part", destroyed.vin)]
  const last = before.at(-1)
  const isIn = last?.event === "fitted" && last.vin !== vin ? last.vin : null
  const suspects = new Set([isIn, donor].filter((other) => other !== null && other !== vin))
  return [...suspects].flatMap((other) => {
    if (other === null) return []
    // Taken out with a record: what became of the vehicle after that is of no account.
    const since = last?.vin === other && last.event === "removed" ? last.occurredAt : sighting.occurredAt
    const code = judgeSource(fateOf.get(other), since) ?? (other === isIn ? "in-two-cars" : null)
    return code === null ? [] : [flag(code, other)]
  })
}

/** What makes a vehicle suspect as a source of parts up to some time. */
function judgeSource(fate: VehicleFate | undefined, until: number): PartFlagCode | null {
  if (fate?.thefts.some(({ from }) => from <= until)) return "from-stolen-car"
  return fate?.scrappedAt != null && fate.scrappedAt <= until ? "from-scrapped-car" : null
}

function byTime(one: PartSighting, other: PartSighting): number {
  return (
    one.recordedAt - other.recordedAt ||
    one.occurredAt - other.occurredAt ||
    (one.vin === other.vin ? one.sequence - other.sequence : 0)
  )
}
