/**
 * Mutation test of the contracts: changes one place of a source at a time, in a copy of this folder, and runs the tests
 * that should notice. Not part of the tests: a mutant takes seconds.
 *
 *   node tasks/mutate.ts --files src/vehicle/VehicleRegistry.sol,src/types --sample 60 --seed 1 --minutes 20
 *
 * The copy compiles by the old code generator, which is six times faster; the tests that count storage reads are left out.
 */
import { spawnSync } from "node:child_process"
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { type Mutant, mutantsOf } from "./mutation/mutants.ts"

type Outcome = "killed" | "survived" | "invalid"

const home = fileURLToPath(new URL("..", import.meta.url))
const { values: options } = parseArgs({
  options: {
    files: { type: "string", default: "src/vehicle,src/types,src/libraries,src/authority" },
    sample: { type: "string", default: "50" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string", default: "30" },
  },
})

/** The tests that should notice a change of a source: its own by verb, and those of the contract it serves. */
function testsFor(file: string, tests: readonly string[]): string[] {
  const name = file.replace(/^.*\/(\w+)\.sol$/, "$1")
  const register = /vehicle\/(VehicleRegistry|LockedTitle)|types|libraries/.test(file)
  const acts = /vehicle\/(AuthorityActs|KeyReissues)/.test(file)
  const court = /trust\/(Docket|Exposures|HeadProof|Purse)/.test(file)
  const desks = /sale\/(Desk|Till)\./.test(file)
  const licences =
    /authority\/(ApplicationQueue|LicenceBook|LicenceTerms|StakeReserve|StakeVault|WmiList)/.test(file)
  return tests.filter(
    (test) =>
      test.includes(`/${name}.`) ||
      (register && test.includes("/VehicleRegistry.")) ||
      (/types/.test(file) && test.includes("/types/")) ||
      (licences && test.includes("/LicenseRegistry.")) ||
      (acts && test.includes("/AuthorityActs.")) ||
      (desks && (test.includes("/SaleDesk.") || test.includes("/EscrowDesk."))) ||
      (court && (test.includes("/DisputeCourt.") || test.includes("/HeadProof."))) ||
      (name === "LienRegistry" && test.includes("/SaleDesk.payoff.")) ||
      (name === "FeeBox" && test.includes("/RewardPool.")) ||
      (name === "PlateRegistry" && test.includes("VehicleRegistry.effects")),
  )
}

function filesUnder(root: string, path: string, end: string): string[] {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(end))
    .map((name) => join(path, name))
    .toSorted()
}

/** What only the new code generator compiles: the old one finds its stack too deep. */
const deepStacks = ["src/libraries/RecordTypes.sol", "src/vehicle/VehicleRegistry.sol"]

const slowly = "const slowly = { ...compiler, settings: { ...compiler.settings, viaIR: true } }"

/** A copy of this folder that compiles fast and fuzzes little. */
function makeCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), "urcar-mutation-"))
  for (const name of [
    "src",
    "test",
    "hardhat.config.ts",
    "tasks/compile-together.ts",
    "package.json",
    "tsconfig.json",
    "artifacts",
    "cache",
  ]) {
    if (existsSync(join(home, name))) cpSync(join(home, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(home, "node_modules"), join(copy, "node_modules"))
  for (const name of ["gas", "integration", "invariant"])
    rmSync(join(copy, "test", name), { recursive: true, force: true })
  const path = join(copy, "hardhat.config.ts")
  const config = readFileSync(path, "utf8")
    .replace("viaIR: true", "viaIR: false")
    .replace(/runs: \d+/, "runs: 1")
    .replace(
      "tests.map((path) => [path, quickly])",
      `[...tests.map((path) => [path, quickly]), ...${JSON.stringify(deepStacks)}.map((path) => [path, slowly])]`,
    )
    .replace("const tests =", `${slowly}\nconst tests =`)
  writeFileSync(path, config.replace("const quick = {", "const quick = { fuzz: { runs: 24 },"))
  return copy
}

/** Builds first: the tests deploy what was built, and a run of some test files builds these alone. */
function runTests(copy: string, tests: readonly string[]): Outcome {
  if (hardhat(copy, "build", "--no-tests") !== 0) return "invalid"
  return hardhat(copy, "test", "solidity", "--grep-exclude", "behaviorCheap", ...tests) === 0
    ? "survived"
    : "killed"
}

function hardhat(copy: string, ...args: readonly string[]): number | null {
  const cli = join(home, "node_modules/hardhat/dist/src/cli.js")
  const options = { cwd: copy, timeout: 600_000, stdio: "ignore" } as const
  return spawnSync(process.execPath, [cli, ...args], options).status
}

/** Deterministic order by seed: mulberry32 under Fisher and Yates. */
function shuffled<T>(list: readonly T[], seed: number): T[] {
  let state = seed >>> 0
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return list
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

function describe({ file, line, before, after }: Mutant): string {
  return `${file}:${line}\n    - ${before.trim()}\n    + ${after.trim() || "(deleted)"}`
}

const copy = makeCopy()
try {
  const tests = filesUnder(copy, "test", ".t.sol")
  const sources = options.files.split(",").flatMap((path) => filesUnder(copy, path, ".sol"))
  const all = sources.flatMap((file) => mutantsOf(file, readFileSync(join(copy, file), "utf8")))
  const sample = shuffled(all, Number(options.seed)).slice(0, Number(options.sample))
  console.log(
    `${all.length} mutants of ${sources.length} files; ${sample.length} drawn with seed ${options.seed}`,
  )
  const sampled = new Set(sample.flatMap(({ file }) => testsFor(file, tests)))
  if (runTests(copy, [...sampled]) !== "survived") throw new Error("the tests fail without any mutant")

  const end = Date.now() + Number(options.minutes) * 60_000
  const survivors: Mutant[] = []
  const count = { killed: 0, survived: 0, invalid: 0 }
  for (const mutant of sample) {
    if (Date.now() > end) break
    const path = join(copy, mutant.file)
    const original = readFileSync(path, "utf8")
    writeFileSync(path, mutant.source)
    const outcome = runTests(copy, testsFor(mutant.file, tests))
    writeFileSync(path, original)
    count[outcome] += 1
    if (outcome === "survived") survivors.push(mutant)
    console.log(
      `${outcome.padEnd(8)} ${relative(".", mutant.file)}:${mutant.line} ${mutant.after.trim() || "(deleted)"}`,
    )
  }
  const judged = count.killed + count.survived
  const score = judged === 0 ? "none judged" : `${((100 * count.killed) / judged).toFixed(1)} %`
  console.log(`\nkilled ${count.killed} of ${judged} (${score}); ${count.invalid} did not compile`)
  for (const survivor of survivors) console.log(`survived ${describe(survivor)}`)
} finally {
  rmSync(copy, { recursive: true, force: true })
}
