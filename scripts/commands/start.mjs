import { ensureDependencies } from "../lib/dependencies.mjs"
import { productEnvironment } from "../lib/environment.mjs"
import { onNpmGone } from "../lib/parents.mjs"
import { inRoot } from "../lib/paths.mjs"
import { run as spawnAndWait } from "../lib/spawn.mjs"

/**
 * `npm start`: the whole product on this machine, until Ctrl-C.
 * @param {readonly string[]} args `--fresh`, `--no-demo`, `--network`
 */
export async function run(args) {
  await ensureDependencies()
  return spawnAndWait("node", [inRoot("packages", "devnet", "src", "main.ts"), ...args], {
    env: productEnvironment(),
    onStart: (product) => onNpmGone(() => product.kill("SIGTERM")),
  })
}
