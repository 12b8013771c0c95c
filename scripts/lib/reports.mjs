import { existsSync, readFileSync } from "node:fs"

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Counts a report of vitest's `json` reporter. A file that broke before its first test is one failure.
 * @returns {Count}
 */
function countVitest({ numPassedTests, numFailedTests, testResults, success }) {
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length
  const failed = numFailedTests + brokenFiles
  return { passed: numPassedTests, failed: failed === 0 && success === false ? 1 : failed }
}

/**
 * Counts a report of Playwright's `json` reporter. An error outside any test is one failure.
 * @returns {Count}
 */
function countPlaywright({ stats, errors }) {
  const outside = stats.unexpected === 0 ? errors.length : 0
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + outside }
}

/** Hardhat's and this runner's own reports are counts already. */
function countPlain({ passed, failed }) {
  return { passed, failed }
}

const counters = {
  vitest: countVitest,
  playwright: countPlaywright,
  hardhat: countPlain,
  "node:test": countPlain,
}

/**
 * What one suite did. A suite without a readable report crashed, which is one failure.
 * @param {{ kind: string, report: string }} suite
 * @returns {Count & { problem?: string }}
 */
export function readReport({ kind, report }) {
  const count = counters[kind]
  if (!count) return failure("its test script is of no kind the runner knows (scripts/lib/suites.mjs)")
  if (!existsSync(report)) return failure(`it left no report (${report})`)
  try {
    const { passed, failed } = count(JSON.parse(readFileSync(report, "utf8")))
    if (Number.isInteger(passed) && Number.isInteger(failed)) return { passed, failed }
  } catch {
    // Falls through: half-written or of another shape.
  }
  return failure(`its report cannot be read (${report})`)
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sumCounts(counts) {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  )
}

function failure(problem) {
  return { passed: 0, failed: 1, problem }
}
