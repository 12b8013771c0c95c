import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, it } from "node:test"
import { listSuites } from "./suites.mjs"

function workspace(scripts) {
  const root = mkdtempSync(join(tmpdir(), "urcar-suites-"))
  for (const [folder, test] of Object.entries(scripts)) {
    mkdirSync(join(root, folder), { recursive: true })
    const manifest = { name: `@urcar/${folder.split("/").at(-1)}`, scripts: test ? { test } : {} }
    writeFileSync(join(root, folder, "package.json"), JSON.stringify(manifest))
  }
  return root
}

describe("listSuites", () => {
  it("names each suite's kind", () => {
    const root = workspace({
      "apps/web": "vitest run --passWithNoTests",
      contracts: "hardhat test",
      e2e: "playwright test",
    })
    const found = listSuites(root).map(({ name, kind }) => [name, kind])
    assert.deepEqual(found, [
      ["@urcar/web", "vitest"],
      ["@urcar/contracts", "hardhat"],
      ["@urcar/e2e", "playwright"],
    ])
  })

  it("behavior: a package without a test script is no suite", () => {
    assert.deepEqual(listSuites(workspace({ "packages/sdk": undefined })), [])
  })

  it("behavior: a chain of commands is of no known kind", () => {
    const [suite] = listSuites(workspace({ "packages/sdk": "vitest run && echo done" }))
    assert.equal(suite.kind, "unknown")
  })
})
