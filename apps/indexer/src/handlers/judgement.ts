import schema from "ponder:schema"
import { type OdometerEntry, toListingEntry } from "@urcar/sdk/odometer"
import { continueLine, judgeLine } from "../projections/life-line.ts"
import { toEntry, toVerdict, witnessEntry } from "../projections/odometer.ts"
import type { RecordRow, Vehicle } from "../projections/rows.ts"
import { type Database, getRecord } from "./store.ts"

/** Takes a record into the vehicle's readings; nothing changes where it says nothing to them. */
export async function judgeWith(
  db: Database,
  vehicle: Vehicle,
  record: RecordRow,
): Promise<Partial<Vehicle>> {
  const entry = toEntry(record)
  if (entry === null) return {}
  const { vin, markMetres, readingCount, latestReadingAt } = vehicle
  if (readingCount === null) return judgeAnew(db, vin, [...(await readEntries(db, vin)), entry])
  const line = continueLine({ markMetres, readingCount, latestReadingAt }, entry)
  if (line !== null) return { ...line, ...judgeLine(line) }
  const entries = [...(await recallEntries(db, vin, record.sequence - 1)), entry]
  return { readingCount: null, ...(await judgeAnew(db, vin, entries)) }
}

async function judgeAnew(
  db: Database,
  vin: string,
  entries: readonly OdometerEntry[],
): Promise<Partial<Vehicle>> {
  await db.insert(schema.odometer).values({ vin, entries }).onConflictDoUpdate({ entries })
  return toVerdict(entries)
}

/** Takes a listing in: an author's own correction does not count after one. */
export async function judgeListing(db: Database, vehicle: Vehicle, at: number): Promise<Partial<Vehicle>> {
  const { vin, readingCount, recordCount } = vehicle
  const isPlain = readingCount !== null
  const entries = await (isPlain ? recallEntries(db, vin, recordCount) : readEntries(db, vin))
  return { readingCount: null, ...(await judgeAnew(db, vin, [...entries, toListingEntry(at)])) }
}

/** What the engine looks at of the first so many records: of a plain life line, nobody's witness counts. */
async function recallEntries(db: Database, vin: string, count: number): Promise<OdometerEntry[]> {
  const entries: OdometerEntry[] = []
  for (let sequence = 1; sequence <= count; sequence++) {
    const entry = toEntry(await getRecord(db, vin, sequence))
    if (entry !== null) entries.push(entry)
  }
  return entries
}

/** Judges anew once the chain has told of a record's witnesses. */
export async function rejudgeWitnessed(
  db: Database,
  { vin, readingCount }: Vehicle,
  sequence: number,
  roles: readonly number[],
): Promise<Partial<Vehicle>> {
  if (readingCount !== null) return {}
  const entries = await readEntries(db, vin)
  const place = entries.findLastIndex((entry) => entry.sequence === sequence)
  const entry = entries[place]
  if (entry === undefined) return {}
  const changed = entries.with(place, witnessEntry(entry, roles))
  return judgeAnew(db, vin, changed)
}

async function readEntries(db: Database, vin: string): Promise<readonly OdometerEntry[]> {
  const row = await db.find(schema.odometer, { vin })
  return row?.entries ?? []
}
