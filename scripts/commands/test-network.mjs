import { ensureDependencies } from "../lib/dependencies.mjs"
import { productEnvironment } from "../lib/environment.mjs"
import { announceSkippedNetwork, missingForNetwork, runNetworkSuite } from "../lib/network-suite.mjs"
import { run as spawnAndWait } from "../lib/spawn.mjs"

/** `npm run test:network`: a register on real nodes, which are then killed, cut off and corrupted. */
export async function run() {
  await ensureDependencies()
  const env = productEnvironment()
  const missing = missingForNetwork(env)
  if (missing) {
    announceSkippedNetwork(missing)
    return 1
  }
  const code = await spawnAndWait("turbo", ["run", "build", "--filter=@urcar/contracts"], { env })
  if (code !== 0) return code
  const { passed, failed, problem } = await runNetworkSuite(env)
  console.log(`${passed} passed, ${failed} failed${problem ? `: ${problem}` : ""}`)
  return failed === 0 && passed > 0 ? 0 : 1
}
