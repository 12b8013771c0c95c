import { ensureDependencies } from "../lib/dependencies.mjs"
import { productEnvironment } from "../lib/environment.mjs"
import { inRoot } from "../lib/paths.mjs"
import { run as spawnAndWait } from "../lib/spawn.mjs"

/**
 * `npm run -s urcar -- <command>`: the command line tool, in the folder the user typed it in.
 * @param {readonly string[]} args
 */
export async function run(args) {
  await ensureDependencies()
  return spawnAndWait("node", [inRoot("packages", "cli", "src", "main.ts"), ...args], {
    cwd: process.env.INIT_CWD || process.cwd(),
    env: productEnvironment(),
  })
}
