import type { VehicleLife } from "@urcar/sdk/indexer-client"
import { listRecalls } from "@urcar/sdk/recalls"
import { lastInspection } from "#lib/last-inspection.ts"

/** What is open over a car that somebody is about to insure. */
export type PendingCode =
  | "stolen"
  | "scrapped"
  | "exported"
  | "annulled"
  | "transfer"
  | "key"
  | "escrow"
  | "lien"
  | "recall"
  | "dispute"
  | "inspectionLapsed"
  | "inspectionFailed"

/** The gravest first. @param now unix seconds */
export function pendingOf(life: VehicleLife, now: number): PendingCode[] {
  const { vehicle, records, keyReissue } = life
  const inspection = lastInspection(records, now)
  const all: readonly (PendingCode | false)[] = [
    vehicle.status !== "active" && vehicle.status,
    vehicle.isFrozen && "transfer",
    keyReissue !== null && "key",
    vehicle.escrowId !== null && "escrow",
    vehicle.lienHolder !== null && "lien",
    listRecalls(records).open.length > 0 && "recall",
    vehicle.openDisputes > 0 && "dispute",
    inspection?.result === "fail" && "inspectionFailed",
    inspection?.isOverdue === true && "inspectionLapsed",
  ]
  return all.filter((one) => one !== false)
}
