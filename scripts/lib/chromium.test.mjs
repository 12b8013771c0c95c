import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, it } from "node:test"
import { findChromium } from "./chromium.mjs"
import { UserError } from "./user-error.mjs"

const folder = mkdtempSync(join(tmpdir(), "urcar-chromium-"))

function program(...parts) {
  const path = join(folder, ...parts)
  mkdirSync(join(path, ".."), { recursive: true })
  writeFileSync(path, "")
  return path
}

describe("findChromium", () => {
  it("takes what CHROMIUM_PATH names", () => {
    const named = program("mine", "chrome")
    assert.equal(findChromium({ CHROMIUM_PATH: named }), named)
  })

  it("error: CHROMIUM_PATH names no file", () => {
    assert.throws(() => findChromium({ CHROMIUM_PATH: join(folder, "none") }), UserError)
  })

  it("finds a command in PATH", () => {
    const installed = program("bin", "chromium")
    assert.equal(findChromium({ PATH: join(folder, "bin") }), installed)
  })

  it("behavior: prefers the newest of Playwright's downloads", () => {
    program("ms-playwright", "chromium-1100", "chrome-linux", "chrome")
    const newest = program("ms-playwright", "chromium-1200", "chrome-linux64", "chrome")
    assert.equal(findChromium({ PLAYWRIGHT_BROWSERS_PATH: join(folder, "ms-playwright") }), newest)
  })
})
