import { mkdtemp, readFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { isGroupAlive, startProcess } from "./service-process.ts"

const folder = await mkdtemp(join(tmpdir(), "urcar-process-"))
const log = (name: string) => join(folder, `${name}.log`)

function script(source: string) {
  return { command: process.execPath, args: ["-e", source], cwd: folder, env: { PATH: process.env.PATH } }
}

async function waitForLine(file: string, line: string) {
  await expect.poll(() => readFile(file, "utf8"), { timeout: 5_000 }).toContain(line)
}

describe("startProcess", () => {
  test("default: writes both outputs to the log and reports the exit code", async () => {
    const started = await startProcess(
      script("console.log('out'); console.error('err'); process.exit(3)"),
      log("both"),
    )
    expect(await started.exit).toEqual({ code: 3, signal: null })
    expect((await readFile(log("both"), "utf8")).split("\n").sort()).toEqual(["", "err", "out"])
  })

  test("error: a command that does not exist", async () => {
    const missing = { ...script(""), command: join(folder, "none") }
    await expect(startProcess(missing, log("missing"))).rejects.toMatchObject({ code: "ENOENT" })
  })

  test("behavior: lets a service finish its work before it ends", async () => {
    const source = `process.on("SIGTERM", () => setTimeout(() => { console.log("saved"); process.exit(0) }, 50))
      setInterval(() => {}, 1000); console.log("ready")`
    const started = await startProcess(script(source), log("polite"))
    await waitForLine(log("polite"), "ready")
    await started.stop(5_000)
    expect(await readFile(log("polite"), "utf8")).toContain("saved")
  })

  test("behavior: ends a service that ignores the request, and its children", async () => {
    const source = `require("node:child_process").spawn(process.execPath, ["-e",
      "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('child')"], { stdio: "inherit" })
      process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)`
    const started = await startProcess(script(source), log("stubborn"))
    await waitForLine(log("stubborn"), "child")
    await started.stop(100)
    expect(isGroupAlive(started.pid)).toBe(false)
    expect(await started.exit).toEqual({ code: null, signal: "SIGKILL" })
  })
})
