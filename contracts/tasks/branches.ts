/**
 * Branch coverage of the contracts by forge, which Hardhat 3 does not count. Fails under 100 %.
 *
 *   npm install --prefix /tmp/forge @foundry-rs/forge@1.7.1
 *   FORGE=/tmp/forge/node_modules/@foundry-rs/forge-linux-amd64/bin/forge node tasks/branches.ts
 */
import { rmSync } from "node:fs"
import { join } from "node:path"
import { readCoverage } from "./branches/coverage.ts"
import { forge, makeForgeCopy, requireHonestForge } from "./forge/copy.ts"

const copy = makeForgeCopy()
try {
  requireHonestForge(copy)
  const report = ["--report", "lcov", "--report-file", "lcov.info"]
  const { output, isWell } = forge(copy, "coverage", ...report, "--no-match-test", "behaviorCheap")
  if (!isWell) throw new Error(output)
  const files = readCoverage(join(copy, "lcov.info")).filter(({ file }) => file.startsWith("src/"))
  const branches = files.flatMap(({ file, branches }) => branches.map((branch) => ({ file, ...branch })))
  const missed = branches.filter(({ taken }) => taken === 0)
  for (const { file, line } of missed) console.error(`${file}:${line}: a branch that no test takes`)
  console.log(`${branches.length - missed.length} of ${branches.length} branches in ${files.length} files`)
  process.exitCode = branches.length > 0 && missed.length === 0 ? 0 : 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
