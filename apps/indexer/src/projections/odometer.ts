import {
  judgeOdometer,
  type OdometerEntry,
  type OdometerUnit,
  odometerToMetres,
  type RoleName,
  rolesFromMask,
} from "@urcar/sdk"
import { readPayload } from "./record.ts"
import type { RecordRow, Vehicle } from "./rows.ts"

/** Kinds the engine looks at even where they state no odometer. */
const kindsThatCount: ReadonlySet<string> = new Set(["sale", "ownership", "listing", "import"])

type Judged = Pick<
  RecordRow,
  | "kind"
  | "author"
  | "authorRoles"
  | "odometer"
  | "unit"
  | "occurredAt"
  | "recordedAt"
  | "sequence"
  | "supersedes"
  | "payload"
>

/** A record as the odometer engine takes it; `null` where it says nothing to the engine. */
export function toOdometerEntry(record: Judged): OdometerEntry | null {
  const { kind, odometer, unit, sequence, supersedes } = record
  if (odometer === null && !kindsThatCount.has(kind)) return null
  return {
    at: record.occurredAt,
    kind,
    author: record.author,
    authorRoles: roleNamesOf(record.authorRoles),
    recordedAt: record.recordedAt,
    sequence,
    ...(odometer !== null && unit !== null && { value: odometer, unit }),
    ...(supersedes > 0 && { supersedes }),
    ...readDetails(record),
  }
}

/** What only some kinds tell, in their payload. */
function readDetails({ kind, payload }: Judged): Partial<OdometerEntry> {
  if (kind !== "odometer-replaced" && kind !== "registration") return {}
  const stated = readPayload(kind, payload)
  if (stated === null || typeof stated !== "object") return {}
  if (kind === "registration")
    return "origin" in stated && stated.origin === "imported" ? { imported: true } : {}
  return isReplacement(stated) ? { previous: { value: stated.oldValue, unit: stated.oldUnit } } : {}
}

function isReplacement(stated: object): stated is { oldValue: number; oldUnit: OdometerUnit } {
  return "oldValue" in stated && typeof stated.oldValue === "number" && "oldUnit" in stated
}

/** The entry with its witnesses' roles. */
export function witnessEntry(entry: OdometerEntry, roles: readonly number[]): OdometerEntry {
  return { ...entry, witnesses: roles.map(roleNamesOf) }
}

/** The roles of a mask; a bit that this software has no name for is passed over. */
export function roleNamesOf(mask: number): RoleName[] {
  return rolesFromMask(BigInt(mask) & 0x1fffn)
}

type Verdict = Pick<
  Vehicle,
  "acceptedKm" | "highestKm" | "kmOrder" | "verdict" | "verdictReason" | "breachCount"
>

/** What is not stated sorts last. */
const kmUnknown = 2_147_483_647

/** The engine's judgement, as a vehicle's row holds it. */
export function toVerdict(entries: readonly OdometerEntry[]): Verdict {
  const { acceptedKm, highestKm, verdict, reason, breaches } = judgeOdometer(entries)
  return {
    acceptedKm,
    highestKm,
    kmOrder: acceptedKm ?? highestKm ?? kmUnknown,
    verdict,
    verdictReason: reason,
    breachCount: breaches.length,
  }
}

/** The raw mark on chain after a record: the highest ever read, and whether one below it was recorded. */
export function nextMark(
  { markMetres, breached }: Pick<Vehicle, "markMetres" | "breached">,
  { odometer, unit }: Pick<RecordRow, "odometer" | "unit">,
): Pick<Vehicle, "markMetres" | "breached"> {
  if (odometer === null || unit === null) return { markMetres, breached }
  const metres = odometerToMetres({ value: odometer, unit })
  return { markMetres: Math.max(markMetres, metres), breached: breached || metres < markMetres }
}
