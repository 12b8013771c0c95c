/**
 * Branch coverage of the contracts by forge, which Hardhat 3 does not count: in a copy of this folder, compiled without
 * optimiser and IR by the wasm compiler, so that every branch is where the source says. Fails under 100 %.
 *
 *   npm install --prefix /tmp/forge @foundry-rs/forge@1.7.1
 *   FORGE=/tmp/forge/node_modules/.bin/forge node tasks/branches.ts
 *
 * Left out: the test that counts storage reads, which are the optimiser's, and the invariants, which need none of it.
 */
import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { readCoverage } from "./branches/coverage.ts"
import { settings } from "./branches/settings.ts"
import { unstack } from "./branches/unstack.ts"

const home = fileURLToPath(new URL("..", import.meta.url))

function copyInto(copy: string): void {
  for (const name of ["src", "test"]) cpSync(join(home, name), join(copy, name), { recursive: true })
  for (const name of ["integration", "gas", "permissions", "invariant"])
    rmSync(join(copy, "test", name), { recursive: true })
  symlinkSync(join(home, "node_modules"), join(copy, "node_modules"))
  const compiler = fileURLToPath(new URL("branches/solc.mjs", import.meta.url))
  writeFileSync(join(copy, "solc"), `#!/bin/sh\nexec "${process.execPath}" "${compiler}" "$@"\n`, {
    mode: 0o755,
  })
  writeFileSync(join(copy, "foundry.toml"), settings)
  unstack(copy)
}

function measure(copy: string): string {
  const flags = ["--report", "lcov", "--report-file", "lcov.info", "--no-match-test", "behaviorCheap$"]
  const { error, status, stdout, stderr } = spawnSync(process.env.FORGE ?? "forge", ["coverage", ...flags], {
    cwd: copy,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  })
  if (error) throw new Error("forge is not there: install @foundry-rs/forge from npm, name it by FORGE=…")
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`)
  return join(copy, "lcov.info")
}

const copy = mkdtempSync(join(tmpdir(), "urcar-branches-"))
try {
  copyInto(copy)
  const files = readCoverage(measure(copy)).filter(({ file }) => file.startsWith("src/"))
  const branches = files.flatMap(({ file, branches }) => branches.map((branch) => ({ file, ...branch })))
  const missed = branches.filter(({ taken }) => taken === 0)
  for (const { file, line } of missed) console.error(`${file}:${line}: a branch that no test takes`)
  console.log(`${branches.length - missed.length} of ${branches.length} branches in ${files.length} files`)
  process.exitCode = branches.length > 0 && missed.length === 0 ? 0 : 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
