import { ensureDependencies } from "../lib/dependencies.mjs"
import { productEnvironment } from "../lib/environment.mjs"
import { run as spawnAndWait } from "../lib/spawn.mjs"

/**
 * `pnpm bench`: every figure of docs/benchmarks.md that a machine can take by itself, one after the other.
 * @param {readonly string[]} args passed to turbo, for example `--filter @urcar/gateway`
 */
export async function run(args) {
  await ensureDependencies()
  return spawnAndWait(
    "turbo",
    ["run", "bench", "--concurrency=1", "--continue", "--env-mode=loose", ...args],
    {
      env: productEnvironment(),
    },
  )
}
