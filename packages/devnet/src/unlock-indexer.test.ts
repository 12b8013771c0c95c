import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { openPonderDatabase } from "./ponder-database.ts"
import { indexerSchema, unlockIndexer } from "./unlock-indexer.ts"

const table = `"${indexerSchema}"._ponder_meta`

async function lockedDatabase() {
  const folder = join(await mkdtemp(join(tmpdir(), "urcar-unlock-")), "database")
  const database = await openPonderDatabase(folder)
  await database.exec(`CREATE SCHEMA "${indexerSchema}"; CREATE TABLE ${table} (key text, value jsonb);
    INSERT INTO ${table} VALUES ('app', '{"is_locked": 1, "build_id": "b"}')`)
  await database.close()
  return folder
}

describe("unlockIndexer", () => {
  test("default: lifts the lock and keeps the rest", async () => {
    const folder = await lockedDatabase()
    expect(await unlockIndexer(folder)).toBe(true)
    const database = await openPonderDatabase(folder)
    const { rows } = await database.query(`SELECT value FROM ${table}`)
    expect(rows).toEqual([{ value: { is_locked: 0, build_id: "b" } }])
    await database.close()
  })

  test("behavior: no database yet", async () => {
    expect(await unlockIndexer(join(tmpdir(), "urcar-none"))).toBe(false)
  })

  test("behavior: a database without the indexer's tables", async () => {
    const folder = join(await mkdtemp(join(tmpdir(), "urcar-unlock-")), "database")
    const database = await openPonderDatabase(folder)
    await database.query("SELECT 1")
    await database.close()
    expect(await unlockIndexer(folder)).toBe(false)
  })
})
