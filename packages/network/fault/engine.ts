import { fileURLToPath } from "node:url"
import { anvilEngine } from "../src/engines/anvil-engine.ts"
import { createBesuEngine } from "../src/engines/besu-engine.ts"
import type { Engine } from "../src/engines/engine.ts"
import { createEvmdEngine } from "../src/engines/evmd-engine.ts"
import { hasGo } from "../src/evmd/build.ts"

const cache = fileURLToPath(new URL("../../../.urcar/engines", import.meta.url))

/**
 * The engine named by ENGINE, evmd by default.
 * @throws with what is missing on this machine
 */
export async function chooseEngine(environment: NodeJS.ProcessEnv): Promise<Engine> {
  const name = environment.ENGINE ?? "evmd"
  if (name === "anvil") return anvilEngine
  if (name === "evmd") {
    if (!(await hasGo())) throw new Error("ENGINE=evmd needs Go 1.25 or later: https://go.dev/dl/")
    return createEvmdEngine(cache, (line) => console.log(line))
  }
  if (name === "besu") {
    const { BESU_HOME, BESU_UPGRADED } = environment
    if (!BESU_HOME) throw new Error("ENGINE=besu needs BESU_HOME, the folder of a Besu release.")
    return createBesuEngine(BESU_HOME, BESU_UPGRADED)
  }
  throw new Error(`ENGINE is "${name}": it must be evmd, besu or anvil.`)
}
