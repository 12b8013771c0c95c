import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { root as repository } from "./paths.mjs"

/** Folders that hold workspace packages, as in pnpm-workspace.yaml. */
const parents = ["apps", "packages"]
const single = ["contracts", "e2e"]

/** How a `test` script is recognised, and where its suite leaves its report. */
const kinds = [
  { kind: "vitest", script: /^vitest run\b[^&|;]*$/, report: "test-results/vitest.json" },
  { kind: "playwright", script: /^playwright test\b[^&|;]*$/, report: "test-results/playwright.json" },
  { kind: "hardhat", script: /^hardhat test\b[^&|;]*$/, report: "test-results/hardhat.json" },
]

/**
 * @typedef {object} Suite
 * @property {string} name the package
 * @property {string} kind `vitest`, `playwright`, `hardhat`, or `unknown`
 * @property {string} folder
 * @property {string} report where the suite leaves its report
 */

/**
 * Every workspace package with a `test` script.
 * @param {string} [root]
 * @returns {Suite[]}
 */
export function listSuites(root = repository) {
  return packageFolders(root).flatMap((folder) => {
    const { name, scripts = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))
    if (!scripts.test) return []
    const known = kinds.find(({ script }) => script.test(scripts.test.trim()))
    return [
      { name, folder, kind: known?.kind ?? "unknown", report: join(folder, known?.report ?? "test-results") },
    ]
  })
}

function packageFolders(root) {
  const nested = parents
    .filter((parent) => existsSync(join(root, parent)))
    .flatMap((parent) => readdirSync(join(root, parent)).map((name) => join(root, parent, name)))
  return [...nested, ...single.map((name) => join(root, name))].filter((folder) =>
    existsSync(join(folder, "package.json")),
  )
}
