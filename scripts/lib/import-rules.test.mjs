import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { describe, it } from "node:test"
import { inRoot } from "./paths.mjs"

/** Runs the repository's rules over a small tree and returns the names of the broken ones. */
function brokenRules(files) {
  const cwd = mkdtempSync(join(tmpdir(), "urcar-imports-"))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(cwd, dirname(path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
  const roots = [...new Set(Object.keys(files).map((path) => path.split("/")[0]))]
  const args = ["--config", inRoot(".dependency-cruiser.mjs"), "--output-type", "json", ...roots]
  const { stdout, stderr } = spawnSync(inRoot("node_modules", ".bin", "depcruise"), args, { cwd })
  assert.notEqual(stdout.length, 0, stderr.toString())
  const { violations } = JSON.parse(stdout.toString()).summary
  return [...new Set(violations.map(({ rule }) => rule.name))].sort()
}

const sdk = { "packages/sdk/src/index.ts": "export const vin = 1" }
const features = "apps/web/src/features"

describe("import rules", () => {
  it("default: apps may import the SDK", () => {
    const app = { "apps/gateway/src/app.ts": 'import "../../../packages/sdk/src/index.ts"' }
    assert.deepEqual(brokenRules({ ...sdk, ...app }), [])
  })

  it("error: an app imports another", () => {
    const apps = {
      "apps/gateway/src/app.ts": 'import "../../police/src/app.ts"',
      "apps/police/src/app.ts": "export {}",
    }
    assert.deepEqual(brokenRules(apps), ["apps-import-no-app"])
  })

  it("error: the SDK imports an app, also for a type alone", () => {
    const files = {
      "packages/sdk/src/index.ts":
        'import type { App } from "../../../apps/gateway/src/app.ts"\nexport type A = App',
      "apps/gateway/src/app.ts": "export type App = 1",
    }
    assert.deepEqual(brokenRules(files), ["sdk-imports-nothing-of-ours"])
  })

  it("behavior: a test may deploy the real contracts, the program it tests may not", () => {
    const deploy = { "contracts/tasks/deploy/index.ts": "export {}" }
    const path = "apps/indexer/test/deployment.ts"
    const imported = 'import "../../../contracts/tasks/deploy/index.ts"'
    assert.deepEqual(brokenRules({ ...deploy, [path]: imported }), [])
    assert.deepEqual(brokenRules({ ...deploy, "apps/indexer/src/deployment.ts": imported }), [
      "apps-import-no-app",
    ])
    const other = {
      "apps/indexer/test/a.ts": 'import "../../web/src/a.ts"',
      "apps/web/src/a.ts": "export {}",
    }
    assert.deepEqual(brokenRules(other), ["tests-import-no-app"])
  })

  it("error: an app imports devnet, where e2e may", () => {
    const devnet = { "packages/devnet/src/index.ts": "export {}" }
    const story = { "e2e/stories/buy.ts": 'import "../../packages/devnet/src/index.ts"' }
    assert.deepEqual(brokenRules({ ...devnet, ...story }), [])
    const app = { "apps/police/src/app.ts": 'import "../../../packages/devnet/src/index.ts"' }
    assert.deepEqual(brokenRules({ ...devnet, ...app }), ["apps-import-no-app", "only-e2e-imports-devnet"])
  })

  it("error: a feature imports another, where vehicle-identity may be", () => {
    const files = {
      [`${features}/show/list.tsx`]: 'import "../vehicle-identity/plate.tsx"\nimport "./card.tsx"',
      [`${features}/show/card.tsx`]: "export {}",
      [`${features}/vehicle-identity/plate.tsx`]: "export {}",
    }
    assert.deepEqual(brokenRules(files), [])
    const trade = {
      [`${features}/trade/buy.tsx`]: 'import "../show/card.tsx"',
      [`${features}/show/card.tsx`]: "export {}",
    }
    assert.deepEqual(brokenRules(trade), ["features-stand-alone"])
  })

  it("error: a cycle", () => {
    const files = {
      "packages/sdk/src/a.ts": 'import { b } from "./b.ts"\nexport const a = b',
      "packages/sdk/src/b.ts": 'import { a } from "./a.ts"\nexport const b = a',
    }
    assert.deepEqual(brokenRules(files), ["no-cycles"])
  })

  it("error: an import that leads nowhere", () => {
    assert.deepEqual(brokenRules({ "packages/sdk/src/a.ts": 'import "./gone.ts"' }), ["unresolved"])
  })
})
