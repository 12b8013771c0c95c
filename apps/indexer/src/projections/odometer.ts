import {
  decodePayload,
  judgeOdometer,
  type OdometerEntry,
  odometerToChain,
  odometerToMetres,
  type RoleName,
  rolesFromMask,
  toOdometerEntry,
  UrcarError,
} from "@urcar/sdk"
import type { RecordRow, Vehicle } from "./rows.ts"

/** Kinds the engine looks at even where they state no odometer. */
export const kindsThatCount = ["manufacture", "sale", "ownership", "listing", "import"] as const
const countingKinds: ReadonlySet<string> = new Set(kindsThatCount)

/** What of a record the odometer engine takes. */
export type EntryRow = Pick<
  RecordRow,
  | "kind"
  | "odometer"
  | "unit"
  | "authorRoles"
  | "payload"
  | "occurredAt"
  | "recordedAt"
  | "sequence"
  | "supersedes"
  | "author"
>

/** A record as the odometer engine takes it, its witnesses apart; `null` where it says nothing to the engine. */
export function toEntry(record: EntryRow): OdometerEntry | null {
  const isStated = record.odometer !== null && record.unit !== null
  return isStated || countingKinds.has(record.kind) ? toAnyEntry(record) : null
}

/** The same of any record: a writer's score counts those that say nothing of the odometer, too. */
export function toAnyEntry(record: EntryRow): OdometerEntry {
  const { kind, odometer, unit, authorRoles } = record
  const reading = odometer === null || unit === null ? null : { value: odometer, unit }
  const payload = kindsThatState.has(kind) ? tryDecode(record.payload) : null
  const stated = { ...record, ...odometerToChain(reading), payload, witnesses: [] }
  return toOdometerEntry(stated, () => roleNamesOf(authorRoles))
}

/** Kinds whose payload says something to the engine. */
export const statingKinds = ["odometer-replaced", "registration"] as const
const kindsThatState: ReadonlySet<string> = new Set(statingKinds)

function tryDecode(payload: string): unknown {
  try {
    return decodePayload(payload)
  } catch (error) {
    if (error instanceof UrcarError) return null
    throw error
  }
}

/** The entry with its witnesses' roles, which the chain tells of after it. */
export function witnessEntry(entry: OdometerEntry, roles: readonly number[]): OdometerEntry {
  return { ...entry, witnesses: roles.map(roleNamesOf) }
}

const knownRoles = (1n << 13n) - 1n

/** The roles of a mask; a bit that this software has no name for is passed over. */
export function roleNamesOf(mask: number): RoleName[] {
  return rolesFromMask(BigInt(mask) & knownRoles)
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
