import type { VehicleLife } from "@urcar/sdk/indexer-client"
import {
  judgeOdometer,
  metresToKilometres,
  type OdometerJudgement,
  type ReadingStatus,
} from "@urcar/sdk/odometer"
import { type LifeLineInput, markGroup } from "#features/vehicle-identity/index.ts"
import { toOdometerEntries } from "#lib/odometer-entries.ts"
import { wordOf } from "#lib/words.ts"
import type { Messages } from "#messages/types.ts"

/** A life with the engine's judgement on it, for its picture and its words. */
export type JudgedLife = {
  readonly judgement: OdometerJudgement
  /** By sequence: what became of a record's reading, and its metres on the vehicle's own scale */
  readonly readings: ReadonlyMap<number, { readonly status: ReadingStatus; readonly totalMetres: number }>
  /** By sequence of a corrected record: the sequences of those that correct it */
  readonly corrections: ReadonlyMap<number, readonly number[]>
}

/** Judges what a page shows with the one engine. Listings are no records, and a correction does not count after one. */
export function judgeLife(life: Pick<VehicleLife, "records" | "writers" | "listings">): JudgedLife {
  const { records } = life
  const judgement = judgeOdometer(toOdometerEntries(life))
  const sequenceAt = (index: number) => records[index]?.sequence ?? 0
  return {
    judgement,
    readings: new Map(
      judgement.points.map(({ index, status, totalMetres }) => [sequenceAt(index), { status, totalMetres }]),
    ),
    corrections: correctionsOf(records),
  }
}

function correctionsOf(records: VehicleLife["records"]): Map<number, number[]> {
  const corrections = new Map<number, number[]>()
  for (const { supersedes, sequence } of records)
    if (supersedes > 0) corrections.set(supersedes, [...(corrections.get(supersedes) ?? []), sequence])
  return corrections
}

/** The large life line: every record a mark. */
export function toLifeLine(
  { records }: Pick<VehicleLife, "records">,
  { judgement, readings, corrections }: JudgedLife,
  kinds: Messages["record"]["kinds"],
): LifeLineInput {
  const timeAt = (index: number) => records[index]?.occurredAt ?? 0
  return {
    readings: records.map(({ sequence, kind, occurredAt }) => {
      const reading = readings.get(sequence)
      return {
        at: occurredAt,
        km: reading === undefined ? undefined : metresToKilometres(reading.totalMetres),
        group: markGroup(kind),
        label: wordOf(kinds, kind),
        breach: reading?.status === "breach",
        superseded: corrections.has(sequence) || reading?.status === "slip",
        unconfirmed: reading?.status === "open",
        href: `#record-${sequence}`,
      }
    }),
    acceptedKm: judgement.acceptedKm ?? undefined,
    highestKm: judgement.highestKm ?? undefined,
    gaps: judgement.gaps.map(([from, to]) => ({ from: timeAt(from), to: timeAt(to) })),
  }
}
