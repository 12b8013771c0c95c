import { mkdirSync } from "node:fs"
import { dirname } from "node:path"
import { DatabaseSync } from "node:sqlite"
import {
  judgeFacts,
  type PatrolEntry,
  type PatrolFact,
  patrolFactKinds,
  patrolStatuses,
} from "@urcar/sdk/patrol"
import { z } from "zod"

/** Which block was read last. */
export interface ReadBlock {
  readonly number: number
  readonly hash: string
}

/** A vehicle as a snapshot tells of it. */
export interface PlatedVehicle {
  readonly vin: string
  /** `"DE BXY1234"` */
  readonly plate: string
  readonly told: Omit<PatrolEntry, "vinTail">
}

/**
 * What the chain says in public of every vehicle and a patrol is told: kept in a file of its own, apart from the
 * encrypted register, and made anew from the chain whenever it is lost.
 */
export type VehicleFacts = ReturnType<typeof openVehicleFacts>

const tables = `
  CREATE TABLE IF NOT EXISTS progress (one INTEGER PRIMARY KEY CHECK (one = 1), block INTEGER NOT NULL, hash TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS vehicles (
    vin TEXT PRIMARY KEY, plate TEXT, status TEXT NOT NULL DEFAULT 'active',
    inspection_due INTEGER, cover_until INTEGER, open_recall INTEGER NOT NULL DEFAULT 0,
    exported_by INTEGER
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS by_plate ON vehicles (plate);
  CREATE TABLE IF NOT EXISTS facts (
    vin TEXT NOT NULL, sequence INTEGER NOT NULL, kind TEXT NOT NULL, author TEXT NOT NULL,
    at INTEGER NOT NULL, until INTEGER, campaign TEXT NOT NULL, PRIMARY KEY (vin, sequence)
  ) WITHOUT ROWID;`

const factRow = z.object({
  sequence: z.int(),
  kind: z.enum(patrolFactKinds),
  author: z.string(),
  occurredAt: z.int(),
  until: z.int().nullable(),
  campaign: z.string(),
})
const vehicleRow = z.object({
  vin: z.string(),
  plate: z.string(),
  status: z.enum(patrolStatuses),
  inspectionDue: z.int().nullable(),
  coverUntil: z.int().nullable(),
  openRecall: z.int(),
})
const progressRow = z.object({ number: z.int(), hash: z.string() })

/** @param path a file, or `":memory:"` */
export function openVehicleFacts(path: string) {
  mkdirSync(dirname(path), { recursive: true })
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${tables}`)
  const open = database.prepare("INSERT OR IGNORE INTO vehicles (vin) VALUES (?)")
  const addFact = database.prepare("INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?, ?, ?, ?)")
  const dropFact = database.prepare("DELETE FROM facts WHERE vin = ? AND sequence = ?")
  const factsOf = database.prepare(
    "SELECT sequence, kind, author, at AS occurredAt, until, campaign FROM facts WHERE vin = ?",
  )
  const setJudged = database.prepare(
    "UPDATE vehicles SET inspection_due = ?, cover_until = ?, open_recall = ? WHERE vin = ?",
  )
  const setStatus = database.prepare("UPDATE vehicles SET status = ? WHERE vin = ?")
  const setExport = database.prepare("UPDATE vehicles SET exported_by = ? WHERE vin = ?")
  const isExport = database.prepare("SELECT 1 FROM vehicles WHERE vin = ? AND exported_by = ?")
  const setPlate = database.prepare("UPDATE vehicles SET plate = ? WHERE vin = ?")
  const freePlate = database.prepare("UPDATE vehicles SET plate = NULL WHERE vin = ? AND plate = ?")
  const setProgress = database.prepare("INSERT OR REPLACE INTO progress VALUES (1, ?, ?)")
  const getProgress = database.prepare("SELECT block AS number, hash FROM progress")
  const pageOf = database.prepare(
    `SELECT vin, plate, status, inspection_due AS inspectionDue, cover_until AS coverUntil, open_recall AS openRecall
     FROM vehicles WHERE plate > ? AND plate < ? ORDER BY plate LIMIT ?`,
  )

  const judgeAnew = (vin: string): void => {
    const judged = judgeFacts(factsOf.all(vin).map((row) => factRow.parse(row)))
    setJudged.run(judged.inspectionDue, judged.coverUntil, judged.hasOpenRecall ? 1 : 0, vin)
  }

  return {
    getProgress: (): ReadBlock | null => {
      const row = getProgress.get()
      return row === undefined ? null : progressRow.parse(row)
    },
    /** Takes a stretch of blocks in whole, or not at all. */
    takeStretch: (last: ReadBlock, act: () => void): void => {
      database.exec("BEGIN")
      try {
        act()
        setProgress.run(last.number, last.hash)
        database.exec("COMMIT")
      } catch (error) {
        database.exec("ROLLBACK")
        throw error
      }
    },
    /** Begins anew: the chain is another one. */
    forget: (): void => database.exec("DELETE FROM facts; DELETE FROM vehicles; DELETE FROM progress"),
    addRecord: (vin: string, fact: PatrolFact | undefined, supersedes: number): void => {
      open.run(vin)
      if (supersedes > 0) dropFact.run(vin, supersedes)
      if (fact) {
        const { sequence, kind, author, occurredAt, until, campaign } = fact
        addFact.run(vin, sequence, kind, author, occurredAt, until, campaign)
      }
      if (fact || supersedes > 0) judgeAnew(vin)
    },
    setStatus: (vin: string, status: PatrolEntry["status"]): void => {
      setStatus.run(status, vin)
    },
    /** Which record exports a vehicle: it may be a handover, as its witnesses then tell. */
    noteExport: (vin: string, sequence: number): void => {
      setExport.run(sequence, vin)
    },
    isExportOf: (vin: string, sequence: number): boolean => isExport.get(vin, sequence) !== undefined,
    putPlate: (vin: string, plate: string): void => {
      open.run(vin)
      setPlate.run(plate, vin)
    },
    takePlate: (vin: string, plate: string): void => {
      freePlate.run(vin, plate)
    },
    /** Vehicles with a plate of a country behind a plate, in order; at most so many. */
    listPlated: (country: string, after: string, limit: number): PlatedVehicle[] =>
      pageOf.all(after === "" ? `${country} ` : after, `${country}!`, limit).map((row) => {
        const { vin, plate, status, inspectionDue, coverUntil, openRecall } = vehicleRow.parse(row)
        return { vin, plate, told: { status, inspectionDue, coverUntil, hasOpenRecall: openRecall === 1 } }
      }),
    close: (): void => database.close(),
  }
}
