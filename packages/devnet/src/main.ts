import { parseOptions } from "./options.ts"
import { readPorts } from "./ports.ts"
import { startProduct } from "./product.ts"
import { inRepository } from "./repository.ts"
import { StartError } from "./start-error.ts"
import { stateFolder } from "./state-folder.ts"
import { summarize } from "./summary.ts"

const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const

/** Somebody asked the product to stop, which is no failure. */
const interrupted = new StartError("Stopped before everything was ready.")

/** `npm start`: starts the product, prints where it is, and stays until it is told to stop. */
async function main(args: readonly string[]): Promise<void> {
  const since = performance.now()
  const end = new AbortController()
  for (const name of stopSignals) process.on(name, () => end.abort(interrupted))
  const options = parseOptions(args)
  // A network is another chain: neither reads the other's state.
  const place = options.network ? [".urcar", "network"] : [".urcar"]
  const state = stateFolder(process.env.URCAR_STATE_DIR || inRepository(...place))
  const product = await startProduct({
    ...options,
    ports: readPorts(process.env),
    state,
    environment: process.env,
    announce: (line) => console.log(line),
    onFailure: (error) => end.abort(error),
    signal: end.signal,
  })
  console.log(summarize(product, state, performance.now() - since))
  await aborted(end.signal)
  console.log("\nStopping …")
  await product.stop()
  if (end.signal.reason !== interrupted) throw end.signal.reason
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener("abort", () => resolve())
  })
}

// A terminal or a pipe that is gone must not keep the services from being stopped.
for (const output of [process.stdout, process.stderr]) output.on("error", () => undefined)

try {
  await main(process.argv.slice(2))
  console.log("Stopped. Everything is kept for the next start.")
} catch (error) {
  console.error(error instanceof StartError ? error.message : error)
  process.exitCode = error === interrupted ? 0 : 1
}
