import { spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { settings } from "./settings.ts"
import { unstack } from "./unstack.ts"

const home = fileURLToPath(new URL("../..", import.meta.url))

/** Tests of other runners, of the optimiser's work, or of hours. */
const elsewhere = ["integration", "gas", "permissions", "invariant"]

/**
 * A copy of the sources and their unit tests that forge compiles by the old code generator, without optimiser: in
 * seconds, and with every branch where the source says.
 * @returns its folder, which the caller removes
 */
export function makeForgeCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), "urcar-forge-"))
  for (const name of ["src", "test"]) cpSync(join(home, name), join(copy, name), { recursive: true })
  for (const name of elsewhere) rmSync(join(copy, "test", name), { recursive: true })
  symlinkSync(join(home, "node_modules"), join(copy, "node_modules"))
  const compiler = fileURLToPath(new URL("solc.mjs", import.meta.url))
  const script = `#!/bin/sh\nexec "${process.execPath}" "${compiler}" "$@"\n`
  writeFileSync(join(copy, "solc"), script, { mode: 0o755 })
  writeFileSync(join(copy, "foundry.toml"), settings)
  for (const path of Object.keys(unstack)) writeSource(copy, path, readSource(path))
  return copy
}

/**
 * Tells a forge whose exit code says something from the start script of its npm package, which always ends with 0.
 * @throws {Error} where nothing could be learnt from it
 */
export function requireHonestForge(copy: string): void {
  if (forge(copy, "no-such-command").isWell)
    throw new Error("FORGE ends with 0 whatever happens: name the program itself, not its start script")
}

/** A source of this folder, as `src/…`. */
export function readSource(path: string): string {
  return readFileSync(join(home, path), "utf8")
}

/**
 * Writes a source into a copy, so that the old code generator can compile it.
 * @throws {Error} where what has to be rewritten for that no longer reads as expected
 */
export function writeSource(copy: string, path: string, source: string): void {
  const change = unstack[path]
  const written = change?.(source) ?? source
  if (change && written === source) throw new Error(`Nothing to rewrite in ${path}: drop it from unstack.ts`)
  writeFileSync(join(copy, path), written)
}

/**
 * Runs forge in a copy.
 * @throws {Error} where there is no forge
 */
export function forge(copy: string, ...args: readonly string[]): { output: string; isWell: boolean } {
  const options = { cwd: copy, encoding: "utf8", maxBuffer: 1 << 28 } as const
  const { error, status, stdout, stderr } = spawnSync(process.env.FORGE ?? "forge", args, options)
  if (error) throw new Error("forge is not there: install @foundry-rs/forge from npm, name it by FORGE=…")
  return { output: `${stdout}\n${stderr}`, isWell: status === 0 }
}
