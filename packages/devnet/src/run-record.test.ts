import { mkdtemp, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { createRunRecord, isRunning, readRunRecord } from "./run-record.ts"

const folder = await mkdtemp(join(tmpdir(), "urcar-record-"))

describe("run record", () => {
  test("default: names this process and its services until the run ends", () => {
    const file = join(folder, "run.json")
    const record = createRunRecord(file)
    record.note("gateway", process.pid)
    const written = readRunRecord(file)
    expect(written?.supervisor.pid).toBe(process.pid)
    expect(written && isRunning(written.supervisor)).toBe(true)
    expect(Object.keys(written?.services ?? {})).toEqual(["gateway"])
    record.remove()
    expect(readRunRecord(file)).toBeUndefined()
  })

  test("behavior: an unreadable record counts as none", async () => {
    const file = join(folder, "broken.json")
    await writeFile(file, '{"supervisor":')
    expect(readRunRecord(file)).toBeUndefined()
  })
})
