import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, onTestFinished, test } from "vitest"
import { stopLeftovers } from "./leftovers.ts"
import { processIdentity } from "./process-identity.ts"
import { createRunRecord, readRunRecord } from "./run-record.ts"
import { isGroupAlive, startProcess } from "./service-process.ts"
import { StartError } from "./start-error.ts"

const folder = await mkdtemp(join(tmpdir(), "urcar-leftovers-"))
const gone = { pid: 999_999_999, identity: "gone" }

async function startService() {
  const source = "setInterval(() => {}, 1000)"
  const command = { command: process.execPath, args: ["-e", source], cwd: folder, env: {} }
  const service = await startProcess(command, join(folder, "service.log"))
  onTestFinished(() => service.stop(0))
  return service
}

describe("stopLeftovers", () => {
  test("default: stops the service of a supervisor that is gone", async () => {
    const { pid } = await startService()
    const services = { gateway: { pid, identity: processIdentity(pid) ?? "" }, web: gone }
    expect(await stopLeftovers({ supervisor: gone, services }, 5_000)).toEqual({ stopped: ["gateway"] })
    expect(isGroupAlive(pid)).toBe(false)
  })

  test("behavior: leaves a process alone that only has the recorded id", async () => {
    const { pid } = await startService()
    const services = { gateway: { pid, identity: "another start" } }
    expect(await stopLeftovers({ supervisor: gone, services }, 5_000)).toEqual({ stopped: [] })
    expect(isGroupAlive(pid)).toBe(true)
  })

  test("error: StartError while the supervisor runs", async () => {
    const file = join(folder, "run.json")
    createRunRecord(file)
    const record = readRunRecord(file)
    if (!record) throw new Error("just written")
    await expect(stopLeftovers(record, 5_000)).rejects.toThrow(StartError)
  })
})
