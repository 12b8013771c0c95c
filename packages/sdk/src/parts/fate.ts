import type { VehicleFate } from "./flag-part.ts"

interface FateRecord {
  readonly vin: string
  readonly kind: string
  readonly occurredAt: number
}

/**
 * What became of vehicles, from their records of kind `theft`, `recovery` and `scrapped`.
 *
 * @param records in the order of each file
 */
export function vehicleFates(records: readonly FateRecord[]): VehicleFate[] {
  return [...Map.groupBy(records, ({ vin }) => vin)].map(([vin, own]) => ({
    vin,
    scrappedAt: own.findLast(({ kind }) => kind === "scrapped")?.occurredAt ?? null,
    thefts: own.flatMap(({ kind, occurredAt }, place) => {
      if (kind !== "theft") return []
      const found = own.slice(place).find((later) => later.kind === "recovery")
      return [{ from: occurredAt, to: found?.occurredAt ?? null }]
    }),
  }))
}
