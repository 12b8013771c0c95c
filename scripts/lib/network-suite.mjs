import { spawn, spawnSync } from "node:child_process"
import { rmSync } from "node:fs"
import { join } from "node:path"
import { inRoot } from "./paths.mjs"
import { readReport } from "./reports.mjs"
import { run } from "./spawn.mjs"

/** Modules are fetched once for a machine. */
const fetchMs = 300_000

const folder = inRoot("packages", "network")
const engineModule = join(folder, "engines", "evmd")
const suite = { kind: "vitest", report: inRoot("packages", "network", "test-results", "network.json") }

/**
 * What this machine lacks to run the network suite.
 * @param {Record<string, string | undefined>} env
 * @returns {string | undefined} one line; nothing when it can run
 */
export function missingForNetwork(env) {
  const engine = env.ENGINE ?? "evmd"
  if (engine === "besu" && !env.BESU_HOME) return "ENGINE=besu needs BESU_HOME, the folder of a Besu release"
  if (engine !== "evmd") return undefined
  if (spawnSync("go", ["version"]).status !== 0)
    return "ENGINE=evmd is built from Go modules, and there is no Go here (https://go.dev/dl/)"
  const how = /** @type {const} */ ({
    cwd: engineModule,
    timeout: fetchMs,
    stdio: "ignore",
  })
  return spawnSync("go", ["list", "-deps", "./..."], how).status === 0
    ? undefined
    : "Go could not fetch the engine's modules"
}

/**
 * Compiles the engine's packages into Go's own cache beside other suites, in the time that those wait, so that the
 * network suite only links. Whatever goes wrong here, that suite finds it again and tells.
 * @param {Record<string, string | undefined>} env
 */
export function compileEngineAhead(env) {
  if ((env.ENGINE ?? "evmd") !== "evmd") return
  const go = ["go", "build", "-trimpath", "-buildvcs=false", "./..."]
  const child = spawn("nice", ["-n", "19", ...go], { cwd: engineModule, env, stdio: "ignore" })
  child.on("error", () => {})
  child.unref()
  process.once("exit", () => child.kill())
}

/**
 * Runs the network suite, real nodes and their faults. The contracts must be built.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<import("./run-suites.mjs").Result>}
 */
export async function runNetworkSuite(env) {
  rmSync(suite.report, { force: true })
  const code = await run("npm", ["run", "--silent", "test:network"], { cwd: folder, env })
  const result = { name: "network", ...readReport(suite) }
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1, problem: `exit code ${code}` } : result
}

/** @param {string} reason */
export function announceSkippedNetwork(reason) {
  const line = "=".repeat(100)
  console.log(`\n${line}\nTHE NETWORK SUITE DID NOT RUN: ${reason}.\n${line}\n`)
}
