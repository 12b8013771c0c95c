/**
 * Static analysis by Slither, offline: the contracts are compiled in a copy by the wasm compiler, Slither reads what
 * came out. Fails on any finding that docs/static-analysis.md does not except, and on exceptions nothing needs any more.
 *
 *   python3 -m venv /tmp/slither && /tmp/slither/bin/pip install slither-analyzer==0.11.6
 *   SLITHER=/tmp/slither/bin/slither node tasks/static-analysis.ts
 */
import { spawnSync } from "node:child_process"
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { type Finding, readFindings } from "./static-analysis/findings.ts"

const home = fileURLToPath(new URL("..", import.meta.url))
const exceptionsPath = join(home, "../docs/static-analysis.md")

/** Rows `| check | place, place | reason |` of the list. */
function readExceptions(): Set<string> {
  const rows = readFileSync(exceptionsPath, "utf8").matchAll(/^\| `([a-z0-9-]+)` \| (.+?) \| .+ \|$/gm)
  return new Set(
    [...rows].flatMap(([, check, places]) => (places ?? "").split(", ").map((place) => `${check} ${place}`)),
  )
}

/** Slither expects the compiler's names for sources: `project/src/…`. */
function compile(copy: string): void {
  for (const name of [
    "src",
    "hardhat.config.ts",
    "tasks/compile-together.ts",
    "package.json",
    "tsconfig.json",
  ]) {
    cpSync(join(home, name), join(copy, name), { recursive: true })
  }
  mkdirSync(join(copy, "test"))
  symlinkSync(join(home, "node_modules"), join(copy, "node_modules"))
  symlinkSync(copy, join(copy, "project"))
  const hardhat = join(home, "node_modules/hardhat/dist/src/cli.js")
  const { status, stderr } = spawnSync(process.execPath, [hardhat, "build"], { cwd: copy, encoding: "utf8" })
  if (status !== 0) throw new Error(`hardhat build failed: ${stderr}`)
}

function analyse(copy: string): Finding[] {
  const out = join(copy, "slither.json")
  const flags = [
    "--ignore-compile",
    "--hardhat-ignore-compile",
    "--filter-paths",
    "node_modules|npm/|/testing/",
  ]
  const { error, stderr } = spawnSync(process.env.SLITHER ?? "slither", [".", ...flags, "--json", out], {
    cwd: copy,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  })
  if (error) throw new Error("Slither is not there: install slither-analyzer from PyPI, name it by SLITHER=…")
  if (!existsSync(out)) throw new Error(stderr)
  return readFindings(JSON.parse(readFileSync(out, "utf8")))
}

const copy = mkdtempSync(join(tmpdir(), "urcar-slither-"))
try {
  compile(copy)
  const findings = analyse(copy)
  const excepted = readExceptions()
  const needed = new Set(findings.map(({ check, place }) => `${check} ${place}`))
  const unexcepted = findings.filter(({ check, place }) => !excepted.has(`${check} ${place}`))
  for (const { check, description } of unexcepted) console.log(`${check}: ${description}`)
  const idle = [...excepted].filter((key) => !needed.has(key))
  for (const key of idle) console.log(`excepted for nothing: ${key}`)
  console.log(`${findings.length} findings, ${unexcepted.length} without an exception`)
  process.exitCode = unexcepted.length + idle.length === 0 ? 0 : 1
  if (process.argv.includes("--list")) for (const key of [...needed].toSorted()) console.log(key)
} finally {
  rmSync(copy, { recursive: true, force: true })
}
