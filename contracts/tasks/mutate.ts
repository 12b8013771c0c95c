/**
 * Mutation test of the contracts: changes one place of a source at a time, in a copy of this folder, and runs the tests
 * that should notice. Not part of the tests: a mutant takes seconds.
 *
 *   npm install --prefix /tmp/forge @foundry-rs/forge@1.7.1
 *   FORGE=/tmp/forge/node_modules/@foundry-rs/forge-linux-amd64/bin/forge node tasks/mutate.ts --files src/vehicle,src/types --sample 60 --seed 1 --minutes 20
 */
import { existsSync, readdirSync, rmSync, statSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { parseArgs } from "node:util"
import { forge, makeForgeCopy, readSource, requireHonestForge, writeSource } from "./forge/copy.ts"
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
  const acts = /vehicle\/(AuthorityActs|KeyReissues|VehicleRegistry)/.test(file)
  const court = /trust\/(Docket|Exposures|HeadProof|Purse)/.test(file)
  const desks = /sale\/(Desk|Till)\.|libraries/.test(file)
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

/** Builds all first: the tests deploy what was built, and a run of some test files builds these alone. */
function runTests(copy: string, tests: readonly string[]): Outcome {
  if (!forge(copy, "build").isWell) return "invalid"
  const quickly = ["--fail-fast", "--fuzz-runs", "24", "--no-match-test", "behaviorCheap"]
  return forge(copy, "test", ...quickly, "--match-path", `{${tests.join(",")}}`).isWell
    ? "survived"
    : "killed"
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

const copy = makeForgeCopy()
try {
  requireHonestForge(copy)
  const tests = filesUnder(copy, "test", ".t.sol")
  const sources = options.files.split(",").flatMap((path) => filesUnder(home, path, ".sol"))
  const all = sources.flatMap((file) => mutantsOf(file, readSource(file)))
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
    writeSource(copy, mutant.file, mutant.source)
    const outcome = runTests(copy, testsFor(mutant.file, tests))
    writeSource(copy, mutant.file, readSource(mutant.file))
    count[outcome] += 1
    if (outcome === "survived") survivors.push(mutant)
    console.log(`${outcome.padEnd(8)} ${mutant.file}:${mutant.line} ${mutant.after.trim() || "(deleted)"}`)
  }
  const judged = count.killed + count.survived
  const score = judged === 0 ? "none judged" : `${((100 * count.killed) / judged).toFixed(1)} %`
  console.log(`\nkilled ${count.killed} of ${judged} (${score}); ${count.invalid} did not compile`)
  for (const survivor of survivors) console.log(`survived ${describe(survivor)}`)
} finally {
  rmSync(copy, { recursive: true, force: true })
}
