import type { VehicleLife, VehicleSummary } from "@urcar/sdk/indexer-client"
import { rolesFromMask } from "@urcar/sdk/kinds"
import {
  judgeOdometer,
  type OdometerEntry,
  type OdometerJudgement,
  odometerToMetres,
  toListingEntry,
} from "@urcar/sdk/odometer"
import type { LifeLineInput } from "#features/vehicle-identity/index.ts"
import { markGroup } from "#features/vehicle-identity/index.ts"
import { readPayload } from "#lib/payload.ts"

const toleranceKm = 100

/** What the odometer engine says of a life, computed here from the records and the listings given. */
export function judgeLife(life: VehicleLife): OdometerJudgement {
  const roles = new Map(life.writers.map(({ account, roles: mask }) => [account, rolesFromMask(mask)]))
  const listings = life.listings.map(({ listedAt }) => toListingEntry(listedAt))
  const entries = life.records.map((record): OdometerEntry => {
    const { oldValue, oldUnit, origin } = readPayload(record.payload)
    const isPrevious = typeof oldValue === "number" && (oldUnit === "km" || oldUnit === "mi")
    return {
      ...{ at: record.occurredAt, recordedAt: record.recordedAt, kind: record.kind, author: record.author },
      ...{ sequence: record.sequence, supersedes: record.supersedes },
      authorRoles: rolesFromMask(record.authorRoles),
      witnesses: record.witnesses.map((witness) => roles.get(witness) ?? []),
      ...(record.kind === "manufacture" ? { value: 0, unit: "km" as const } : record.odometer),
      ...(record.kind === "odometer-replaced" && isPrevious
        ? { previous: { value: oldValue, unit: oldUnit } }
        : {}),
      imported: record.kind === "import" || (record.kind === "registration" && origin === "imported"),
    }
  })
  return judgeOdometer([...entries, ...listings])
}

/** Times without any reading, unix seconds. */
export function gapsOf(life: VehicleLife, { gaps }: OdometerJudgement): { from: number; to: number }[] {
  return gaps.flatMap(([before, after]) => {
    const from = life.records[before]?.occurredAt
    const to = life.records[after]?.occurredAt
    return from === undefined || to === undefined ? [] : [{ from, to }]
  })
}

/** A car's life line for its sale page. */
export function lifeLineOf(
  life: VehicleLife,
  judgement: OdometerJudgement,
  kindText: (kind: string) => string,
): LifeLineInput {
  const points = new Map(judgement.points.map((point) => [point.index, point]))
  const readings = life.records.map((record, index) => {
    const point = points.get(index)
    const metres = record.odometer ? odometerToMetres(record.odometer) : undefined
    return {
      at: record.occurredAt,
      km: metres === undefined ? undefined : Math.floor(metres / 1000),
      group: markGroup(record.kind),
      label: kindText(record.kind),
      breach: point?.status === "breach",
      superseded: point?.status === "slip" || point?.status === "ignored",
      unconfirmed: point?.status === "open",
    }
  })
  return {
    readings,
    acceptedKm: judgement.acceptedKm ?? undefined,
    highestKm: judgement.highestKm ?? undefined,
    gaps: gapsOf(life, judgement),
  }
}

/** A car's life line for a list, from the readings that come with it. */
export function smallLifeLine(
  { readings, acceptedKm, highestKm }: VehicleSummary,
  kindText: (kind: string) => string,
): LifeLineInput {
  let highest = 0
  const drawn = readings.map(({ at, km, kind }) => {
    const breach = km !== null && km < highest - toleranceKm
    if (km !== null && km <= (acceptedKm ?? km)) highest = Math.max(highest, km)
    return {
      at,
      km: km ?? undefined,
      group: markGroup(kind),
      label: kindText(kind),
      breach,
      superseded: km !== null && acceptedKm !== null && km > acceptedKm,
    }
  })
  return {
    readings: drawn,
    acceptedKm: acceptedKm ?? undefined,
    highestKm: highestKm ?? undefined,
    gaps: [],
  }
}
