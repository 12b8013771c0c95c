import assert from "node:assert/strict"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, it } from "node:test"
import { readReport, sumCounts } from "./reports.mjs"

const folder = mkdtempSync(join(tmpdir(), "urcar-reports-"))

function written(name, content) {
  const report = join(folder, name)
  writeFileSync(report, typeof content === "string" ? content : JSON.stringify(content))
  return report
}

const vitest = { numPassedTests: 3, numFailedTests: 0, testResults: [], success: true }

describe("readReport", () => {
  it("counts a vitest report", () => {
    const report = written("vitest.json", { ...vitest, numFailedTests: 1, success: false })
    assert.deepEqual(readReport({ kind: "vitest", report }), { passed: 3, failed: 1 })
  })

  it("behavior: a vitest file that broke before its tests is a failure", () => {
    const testResults = [{ status: "failed", assertionResults: [] }]
    const report = written("broken.json", { ...vitest, testResults, success: false })
    assert.deepEqual(readReport({ kind: "vitest", report }), { passed: 3, failed: 1 })
  })

  it("behavior: a vitest run that failed outside any test is a failure", () => {
    const report = written("unhandled.json", { ...vitest, success: false })
    assert.deepEqual(readReport({ kind: "vitest", report }), { passed: 3, failed: 1 })
  })

  it("counts a playwright report, a flaky story as passed", () => {
    const stats = { expected: 4, flaky: 1, unexpected: 2, skipped: 1 }
    const report = written("playwright.json", { stats, errors: [{}] })
    assert.deepEqual(readReport({ kind: "playwright", report }), { passed: 5, failed: 2 })
  })

  it("behavior: a playwright run whose setup failed is a failure", () => {
    const stats = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 }
    const report = written("setup.json", { stats, errors: [{ message: "no server" }] })
    assert.deepEqual(readReport({ kind: "playwright", report }), { passed: 0, failed: 1 })
  })

  it("behavior: a missing report is a failure", () => {
    const { passed, failed, problem } = readReport({ kind: "vitest", report: join(folder, "none.json") })
    assert.deepEqual({ passed, failed }, { passed: 0, failed: 1 })
    assert.ok(problem)
  })

  it("behavior: a half-written report is a failure", () => {
    const report = written("half.json", '{"numPassedTests": 3,')
    assert.equal(readReport({ kind: "vitest", report }).failed, 1)
  })

  it("behavior: a report of another shape is a failure", () => {
    const report = written("other.json", { passed: "3" })
    assert.equal(readReport({ kind: "hardhat", report }).failed, 1)
  })

  it("behavior: a suite of an unknown kind is a failure", () => {
    assert.equal(readReport({ kind: "unknown", report: folder }).failed, 1)
  })
})

describe("sumCounts", () => {
  it("adds every suite up", () => {
    const counts = [
      { passed: 2, failed: 0 },
      { passed: 0, failed: 1 },
      { passed: 5, failed: 2 },
    ]
    assert.deepEqual(sumCounts(counts), { passed: 7, failed: 3 })
  })

  it("default: nothing is zero", () => {
    assert.deepEqual(sumCounts([]), { passed: 0, failed: 0 })
  })
})
