import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { countHardhatOutput } from "./hardhat-output.mjs"
import { inRoot } from "./paths.mjs"
import { readReport } from "./reports.mjs"
import { run } from "./spawn.mjs"

/**
 * The order of the runs. Browser stories start a whole product and the contracts' fuzzing fills both cores,
 * so only the small suites run side by side.
 */
const groups = [
  {
    kind: "vitest",
    concurrency: 2,
    args: ["--reporter=default", "--reporter=json", "--outputFile.json=test-results/vitest.json"],
  },
  { kind: "hardhat", concurrency: 1, args: [] },
  {
    kind: "playwright",
    concurrency: 1,
    args: ["--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: "test-results/playwright.json" },
  },
]

/**
 * @typedef {object} Result
 * @property {string} name a suite or a check
 * @property {number} passed
 * @property {number} failed
 * @property {string} [problem] why it counts as failed, when no test of it says so
 */

/**
 * Runs the suites of all packages, kind by kind, and reads what each one reports.
 * @param {readonly import("./suites.mjs").Suite[]} suites
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<Result[]>}
 */
export async function runSuites(suites, env) {
  for (const { report } of suites) rmSync(report, { force: true })
  const results = []
  for (const group of groups) {
    const members = suites.filter(({ kind }) => kind === group.kind)
    if (members.length > 0) results.push(...(await runGroup(group, members, env)))
  }
  const unknown = suites.filter(({ kind }) => kind === "unknown")
  return [...results, ...unknown.map((suite) => ({ name: suite.name, ...readReport(suite) }))]
}

async function runGroup({ kind, concurrency, args, env: extra = {} }, members, env) {
  const filters = members.map(({ name }) => `--filter=${name}`)
  const options = [
    `--concurrency=${concurrency}`,
    "--continue=always",
    "--env-mode=loose",
    "--output-logs=full",
  ]
  const passed = args.length > 0 ? ["--", ...args] : []
  let output = ""
  const keep = kind === "hardhat" ? (text) => (output += text) : undefined
  const code = await run("turbo", ["run", "test", "--only", ...filters, ...options, ...passed], {
    env: { ...env, ...extra },
    onOutput: keep,
  })
  if (keep) writeCount(members[0].report, countHardhatOutput(output))
  const results = members.map((suite) => ({ name: suite.name, ...readReport(suite) }))
  const isExplained = code === 0 || results.some(({ failed }) => failed > 0)
  const crash = { name: `${kind} suites`, passed: 0, failed: 1, problem: `ended with exit code ${code}` }
  return isExplained ? results : [...results, crash]
}

function writeCount(report, count) {
  if (!count) return
  mkdirSync(dirname(report), { recursive: true })
  writeFileSync(report, JSON.stringify(count))
}

/**
 * Runs the runner's own tests.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<Result>}
 */
export async function runOwnTests(env) {
  const suite = { kind: "node:test", report: inRoot("test-results", "scripts.json") }
  rmSync(suite.report, { force: true })
  const reporters = [
    ["spec", "stdout"],
    [inRoot("scripts", "lib", "count-reporter.mjs"), suite.report],
  ].flatMap(([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`])
  mkdirSync(dirname(suite.report), { recursive: true })
  const code = await run("node", ["--test", ...reporters, "scripts/**/*.test.mjs"], { env })
  const result = { name: "scripts", ...readReport(suite) }
  return code !== 0 && result.failed === 0 ? { ...result, failed: 1, problem: `exit code ${code}` } : result
}
