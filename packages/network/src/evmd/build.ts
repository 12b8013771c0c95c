import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { access, mkdir, readFile, rename } from "node:fs/promises"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { NetworkError } from "../description/network-error.ts"

const run = promisify(execFile)

const module = fileURLToPath(new URL("../../engines/evmd", import.meta.url))

export interface BuildOptions {
  /** Where built programs are kept. */
  readonly cache: string
  /** What the program calls itself, so that an upgrade can be seen. */
  readonly version?: string
  /** Hears that a build begins: it takes minutes the first time. */
  readonly announce?: (line: string) => void
}

/** Whether this machine has Go. */
export async function hasGo(): Promise<boolean> {
  return run("go", ["version"]).then(
    () => true,
    () => false,
  )
}

/**
 * Builds the engine from its pinned module, unless exactly that was built before.
 * @returns the program's path
 * @throws {NetworkError} where there is no Go, or the build fails
 */
export function buildEvmd({ cache, version = "1", announce }: BuildOptions): Promise<string> {
  const name = `-X github.com/cosmos/evm/version.AppVersion=${version}`
  return build({ cache, program: `evmd-${version}`, source: ".", flags: `-s -w ${name}`, announce })
}

/** Builds the program that alters a stored block, as {@link buildEvmd} does. */
export function buildAlter(cache: string): Promise<string> {
  return build({ cache, program: "alter", source: "./alter", flags: "-s -w", announce: undefined })
}

interface Target {
  readonly cache: string
  readonly program: string
  readonly source: string
  readonly flags: string
  readonly announce: BuildOptions["announce"]
}

async function build({ cache, program: name, source, flags, announce }: Target): Promise<string> {
  const folder = join(cache, await fingerprint())
  const program = join(folder, name)
  if (await exists(program)) return program
  if (!(await hasGo()))
    throw new NetworkError(["Building the network's engine needs Go 1.25 or later: https://go.dev/dl/"])
  announce?.("Building the network's engine from its pinned module (minutes the first time) …")
  await mkdir(folder, { recursive: true })
  const fresh = `${program}.${process.pid}`
  try {
    const args = ["build", "-trimpath", "-buildvcs=false", "-ldflags", flags, "-o", fresh, source]
    await run("go", args, { cwd: module })
  } catch (error) {
    throw new NetworkError([`The network's engine could not be built: ${String(error)}`])
  }
  await rename(fresh, program)
  return program
}

/** go.sum pins every module, go.mod which of them, and the rest is ours. */
async function fingerprint(): Promise<string> {
  const hash = createHash("sha256")
  for (const name of ["go.mod", "go.sum", "main.go", "alter/main.go"])
    hash.update(await readFile(join(module, name)))
  return hash.digest("hex").slice(0, 16)
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
