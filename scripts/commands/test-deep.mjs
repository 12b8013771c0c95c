import { ensureDependencies } from "../lib/dependencies.mjs"
import { productEnvironment } from "../lib/environment.mjs"
import { run as spawnAndWait } from "../lib/spawn.mjs"

/**
 * `npm run test:deep`: the long runs, which are kept out of `npm test`.
 * @param {readonly string[]} args passed to every package's `test:deep`
 */
export async function run(args) {
  await ensureDependencies()
  const passed = args.length > 0 ? ["--", ...args] : []
  return spawnAndWait("turbo", ["run", "test:deep", "--concurrency=1", "--env-mode=loose", ...passed], {
    env: productEnvironment(),
  })
}
