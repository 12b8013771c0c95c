import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { describe, it } from "node:test"
import { inRoot } from "./paths.mjs"

const watcher = `
  import { onNpmGone } from ${JSON.stringify(inRoot("scripts", "lib", "parents.mjs"))}
  const keep = setInterval(() => {}, 1000)
  onNpmGone(() => { console.log("gone"); clearInterval(keep) })
  console.log("watching")`

/** Stands where npm does: runs the watcher in a shell that stays, and is the one to be ended. */
function startThroughShell() {
  const program = join(mkdtempSync(join(tmpdir(), "urcar-parents-")), "watcher.mjs")
  writeFileSync(program, watcher)
  const script = `${JSON.stringify(process.execPath)} ${JSON.stringify(program)}; true`
  const npm = `require("node:child_process").spawn("sh", ["-c", ${JSON.stringify(script)}], { stdio: "inherit" })`
  const env = { ...process.env, npm_lifecycle_event: "start" }
  return spawn(process.execPath, ["-e", npm], { env, stdio: ["ignore", "pipe", "inherit"] })
}

describe("onNpmGone", () => {
  for (const signal of ["SIGTERM", "SIGKILL"]) {
    it(`behavior: notices that npm was ended by ${signal} behind its shell`, async () => {
      const npm = startThroughShell()
      const lines = createInterface(npm.stdout)
      const [first] = await once(lines, "line")
      assert.equal(first, "watching")
      npm.kill(signal)
      const [second] = await once(lines, "line")
      assert.equal(second, "gone")
    })
  }
})
