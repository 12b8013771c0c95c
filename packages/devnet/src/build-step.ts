import { join } from "node:path"
import { logTail } from "./log-tail.ts"
import { inRepository, repository } from "./repository.ts"
import { startProcess } from "./service-process.ts"
import type { Environment } from "./services.ts"
import { StartError } from "./start-error.ts"
import type { StateFolder } from "./state-folder.ts"

/**
 * Builds one package, unless turbo knows the outcome for exactly these sources.
 * @throws {StartError} when the build fails
 */
export async function build(
  packageName: string,
  state: StateFolder,
  environment: Environment,
  signal: AbortSignal,
): Promise<void> {
  const logFile = join(state.logs, `build-${packageName.replaceAll(/\W+/g, "-").replace(/^-/, "")}.log`)
  const args = ["run", "build", `--filter=${packageName}`, "--output-logs=new-only", "--no-color"]
  const turbo = inRepository("node_modules", ".bin", "turbo")
  signal.throwIfAborted()
  const started = await startProcess({ command: turbo, args, cwd: repository, env: environment }, logFile)
  const stop = () => void started.stop(5_000)
  signal.addEventListener("abort", stop)
  const { code } = await started.exit
  signal.removeEventListener("abort", stop)
  signal.throwIfAborted()
  if (code !== 0)
    throw new StartError(`Building ${packageName} failed. Log: ${logFile}\n${await logTail(logFile)}`)
}
