import { db } from "ponder:api"
import { dispute, listing, odometer, record } from "ponder:schema"
import type { OdometerEntry } from "@urcar/sdk"
import { toListingEntry } from "@urcar/sdk/odometer"
import { type ScoredDispute, type ScoredFile, scoreWriter, type WriterScore } from "@urcar/sdk/score"
import { asc, eq, inArray, sql } from "ponder"
import type { Hex } from "viem"
import { type EntryRow, statingKinds, toAnyEntry } from "../../projections/odometer.ts"
import { readIndexedBlock } from "../clock.ts"

/** Vehicles, and records of them, that one answer looks at; a writer of more is scored by `urcar score`. */
const most = { vehicles: 2_000, records: 50_000 } as const
/** Of vehicles asked for at once. */
const chunk = 500
/** A score that took long is told again for so many times as long. */
const patience = 20

interface Kept {
  readonly block: number
  readonly until: number
  readonly score: WriterScore | null
}

const kept = new Map<Hex, Kept>()
const mostKept = 5_000

/** Each writer's score, from the same events and by the same formula as anywhere; `null` where that takes too long. */
export async function readScores(accounts: readonly Hex[]): Promise<ReadonlyMap<Hex, WriterScore | null>> {
  const { number: block } = await readIndexedBlock()
  const scores = new Map<Hex, WriterScore | null>()
  for (const account of accounts) scores.set(account, await recall(account, block))
  return scores
}

async function recall(account: Hex, block: number): Promise<WriterScore | null> {
  const before = kept.get(account)
  if (before !== undefined && (before.block === block || performance.now() < before.until))
    return before.score
  const start = performance.now()
  const score = await compute(account)
  const now = performance.now()
  if (kept.size >= mostKept) kept.clear()
  kept.set(account, { block, until: now + patience * (now - start), score })
  return score
}

async function compute(writer: Hex): Promise<WriterScore | null> {
  const rows = await db
    .selectDistinct({ vin: record.vin })
    .from(record)
    .where(eq(record.author, writer))
    .limit(most.vehicles + 1)
  if (rows.length > most.vehicles) return null
  const files: ScoredFile[] = []
  let records = 0
  for (let first = 0; first < rows.length; first += chunk) {
    const read = await readFiles(rows.slice(first, first + chunk).map(({ vin }) => vin))
    records += read.reduce((sum, { entries }) => sum + entries.length, 0)
    if (records > most.records) return null
    files.push(...read)
  }
  return scoreWriter({ writer, files, disputes: await readDisputes(writer) })
}

/** Whole life files as the engine takes them, listings included. */
async function readFiles(vins: string[]): Promise<ScoredFile[]> {
  const [records, judged, listings] = await Promise.all([
    readEntryRows(vins),
    db.select().from(odometer).where(inArray(odometer.vin, vins)),
    db
      .select({ vin: listing.vin, at: listing.listedAt })
      .from(listing)
      .where(inArray(listing.vin, vins))
      .orderBy(asc(listing.listedAt)),
  ])
  const files = new Map<string, OdometerEntry[]>(vins.map((vin) => [vin, []]))
  const known = new Map(judged.map(({ vin, entries }) => [vin, entries]))
  for (const { vin, ...row } of records) files.get(vin)?.push(withWitnesses(row, known.get(vin)))
  for (const { vin, at } of listings) files.get(vin)?.push(toListingEntry(at))
  return Array.from(files, ([vin, entries]) => ({ vin, entries }))
}

/** The entry that was kept with its witnesses' roles, where the life line is not plain; else nobody's count. */
function withWitnesses(row: EntryRow, entries: readonly OdometerEntry[] | undefined): OdometerEntry {
  return entries?.find(({ sequence }) => sequence === row.sequence) ?? toAnyEntry(row)
}

function readEntryRows(vins: string[]) {
  const { vin, sequence, kind, odometer, unit, authorRoles, occurredAt, recordedAt, supersedes, author } =
    record
  const stated = sql.join(
    statingKinds.map((name) => sql`${name}`),
    sql`, `,
  )
  const payload = sql<string>`CASE WHEN ${kind} IN (${stated}) THEN ${record.payload} ELSE '' END`
  return db
    .select({
      ...{ vin, sequence, kind, odometer, unit, authorRoles },
      ...{ occurredAt, recordedAt, supersedes, author, payload },
    })
    .from(record)
    .where(inArray(vin, vins))
    .orderBy(asc(vin), asc(sequence))
}

async function readDisputes(writer: Hex): Promise<ScoredDispute[]> {
  const { vin, sequence, phase, outcome, isAnswered } = dispute
  const rows = await db
    .select({ vin, sequence, phase, outcome, isAnswered })
    .from(dispute)
    .where(eq(dispute.writer, writer))
  return rows.map(({ phase, outcome, ...row }) => ({
    ...row,
    outcome: phase !== "closed" || outcome === "none" ? "open" : outcome,
  }))
}
