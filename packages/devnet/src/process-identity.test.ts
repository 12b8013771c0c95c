import { spawn } from "node:child_process"
import { once } from "node:events"
import { describe, expect, test } from "vitest"
import { processIdentity } from "./process-identity.ts"

describe("processIdentity", () => {
  test("default: stays the same while a process runs, and differs between processes", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"])
    await once(child, "spawn")
    const identity = processIdentity(child.pid ?? 0)
    expect(identity).toBeDefined()
    expect(processIdentity(child.pid ?? 0)).toBe(identity)
    expect(processIdentity(process.pid)).not.toBe(identity)
    child.kill("SIGKILL")
    await once(child, "exit")
    expect(processIdentity(child.pid ?? 0)).toBeUndefined()
  })
})
