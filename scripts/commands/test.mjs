import { runChecks } from "../lib/checks.mjs"
import { ensureChromium } from "../lib/chromium.mjs"
import { ensureDependencies } from "../lib/dependencies.mjs"
import { productEnvironment } from "../lib/environment.mjs"
import {
  announceSkippedNetwork,
  compileEngineAhead,
  missingForNetwork,
  runNetworkSuite,
} from "../lib/network-suite.mjs"
import { sumCounts } from "../lib/reports.mjs"
import { runOwnTests, runSuites } from "../lib/run-suites.mjs"
import { run as spawnAndWait } from "../lib/spawn.mjs"
import { listSuites } from "../lib/suites.mjs"
import { UserError } from "../lib/user-error.mjs"

/**
 * `npm test`: builds, checks and runs every suite; the last line sums them up.
 * @param {readonly string[]} names packages to test alone, such as `@urcar/sdk`; none for everything
 */
export async function run(names) {
  const suites = selectSuites(names)
  await ensureDependencies()
  const env = { ...productEnvironment(), CHROMIUM_PATH: ensureChromium() }
  const isWhole = names.length === 0
  const withNetwork = isWhole && env.TEST_NETWORK === "1"
  if (withNetwork) compileEngineAhead(env)
  const checks = [await build(env), ...(isWhole ? await runChecks(env) : [])]
  const tests = [...(isWhole ? [await runOwnTests(env)] : []), ...(await runSuites(suites, env))]
  const network = withNetwork ? await testNetwork(env) : []
  return conclude(checks, [...tests, ...network])
}

/** With TEST_NETWORK=1, as in CI: it takes minutes more. */
async function testNetwork(env) {
  const missing = missingForNetwork(env)
  if (missing) announceSkippedNetwork(missing)
  return missing ? [] : [await runNetworkSuite(env)]
}

function selectSuites(names) {
  const all = listSuites()
  const unknown = names.filter((name) => !all.some((suite) => suite.name === name))
  if (unknown.length === 0) return names.length === 0 ? all : all.filter(({ name }) => names.includes(name))
  throw new UserError(
    `No suite named ${unknown.join(", ")}. There are: ${all.map(({ name }) => name).join(", ")}`,
  )
}

async function build(env) {
  const options = ["--concurrency=2", "--continue=dependencies-successful", "--output-logs=errors-only"]
  const code = await spawnAndWait("turbo", ["run", "build", ...options], { env })
  const problem = code === 0 ? undefined : `exit code ${code}`
  return { name: "build", passed: 0, failed: code === 0 ? 0 : 1, problem }
}

function conclude(checks, tests) {
  const results = [...checks, ...tests]
  console.log("")
  for (const result of results) console.log(describe(result))
  const { passed, failed } = sumCounts(results)
  console.log(`${passed} passed, ${failed} failed`)
  return failed === 0 && sumCounts(tests).passed > 0 ? 0 : 1
}

function describe({ name, passed, failed, problem }) {
  return `${failed > 0 ? "✗" : "✓"} ${name}: ${passed} passed, ${failed} failed${problem ? `: ${problem}` : ""}`
}
