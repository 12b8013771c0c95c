import type { Odometer } from "@urcar/sdk/odometer"

/** How far a vehicle has come, and what its instrument shows of it. */
export interface Mileage {
  /** What the instrument shows. */
  readonly read: (day: number) => Odometer
  /** From that day on it covers so much a year. */
  readonly drive: (day: number, perYear: number) => void
  /** The instrument is set to a number, by whomever. */
  readonly set: (day: number, value: number) => void
}

/** A vehicle that stands still at zero. */
export function startMileage(unit: Odometer["unit"]): Mileage {
  let since = 0
  let value = 0
  let rate = 0
  const shown = (day: number) => Math.round(value + ((day - since) * rate) / 365.25)
  const restart = (day: number, from: number) => {
    value = from
    since = day
  }
  return {
    read: (day) => ({ value: shown(day), unit }),
    drive: (day, perYear) => {
      restart(day, shown(day))
      rate = perYear
    },
    set: restart,
  }
}
