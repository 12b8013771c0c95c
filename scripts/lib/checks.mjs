import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { refusedLicences } from "./licences.mjs"
import { inRoot, root } from "./paths.mjs"
import { run } from "./spawn.mjs"

const generated = inRoot("packages", "sdk", "src", "generated")
const cruised = ["apps", "packages", "e2e", "contracts/tasks", "contracts/test", "scripts"]

const checks = [
  { name: "biome", run: (env) => run("biome", ["check", "."], { env }) },
  {
    name: "imports run one way",
    run: (env) =>
      run(
        "depcruise",
        ["--config", ".dependency-cruiser.mjs", ...cruised.filter((path) => existsSync(inRoot(path)))],
        { env },
      ),
  },
  { name: "licences of what is shipped", run: checkLicences },
  { name: "generated files are current", run: regenerate },
  {
    name: "typecheck",
    run: (env) =>
      run(
        "turbo",
        ["run", "typecheck", "--concurrency=2", "--continue=always", "--output-logs=errors-only"],
        { env },
      ),
  },
]

/**
 * Everything about the sources that can be checked without running the product.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<import("./run-suites.mjs").Result[]>} one passed or failed each
 */
export async function runChecks(env) {
  const results = []
  for (const check of checks) {
    console.log(`\n▸ ${check.name}`)
    const code = await check.run(env)
    results.push(
      code === 0
        ? { name: check.name, passed: 1, failed: 0 }
        : { name: check.name, passed: 0, failed: 1, problem: `exit code ${code}` },
    )
  }
  return results
}

/** Asks the package manager what every package that is shipped, or runs the product, stands under. */
function checkLicences(env) {
  const args = ["--recursive", "licenses", "list", "--prod", "--json"]
  const listed = execFileSync("pnpm", args, { cwd: root, env, encoding: "utf8", maxBuffer: 64 * 1_048_576 })
  const refused = refusedLicences(JSON.parse(listed))
  for (const one of refused)
    console.error(`${one}: its licence is not free, or has no exception in licences.mjs.`)
  return refused.length === 0 ? 0 : 1
}

/** Exports the contracts' ABIs and addresses again and compares them with the committed files. */
async function regenerate(env) {
  if (!existsSync(inRoot("contracts", "tasks", "export.ts"))) return 0
  const before = fingerprint(generated)
  const code = await run("npm", ["run", "--silent", "export"], { cwd: inRoot("contracts"), env })
  if (code !== 0) return code
  if (fingerprint(generated) === before) return 0
  console.error("packages/sdk/src/generated differs from the contracts: commit what `pnpm generate` wrote.")
  return 1
}

function fingerprint(folder) {
  const hash = createHash("sha256")
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []
  const paths = files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  for (const path of paths.sort()) hash.update(path).update("\0").update(readFileSync(path))
  return hash.digest("hex")
}
