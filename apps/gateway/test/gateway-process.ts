import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"

/** A gateway in a process of its own. */
export interface GatewayProcess {
  readonly url: string
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>
  /** Asks it to end. @returns its exit code */
  readonly stop: () => Promise<number | null>
}

const source = join(import.meta.dirname, "../src/main.ts")
/** What one that ended in peace compiled, the next ones need not: half of a start's work. */
const NODE_COMPILE_CACHE = join(tmpdir(), "node-compile-cache")

/** Starts a gateway and waits until it listens. */
export async function startGateway(
  environment: Readonly<Record<string, string>>,
  program = source,
): Promise<GatewayProcess> {
  const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE, ...environment }
  const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "inherit"] })
  const lines = createInterface(child.stdout)
  const port = await new Promise<number>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`the gateway ended at its start: ${code}`)))
    lines.on("line", (line) => {
      const said = JSON.parse(line)
      if (said.message === "listening") resolve(said.port)
    })
  })
  return {
    url: `http://127.0.0.1:${port}`,
    kill: async () => void (await end(child, "SIGKILL")),
    stop: () => end(child, "SIGTERM"),
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const exit = once(child, "exit")
  child.kill(signal)
  await exit
  return child.exitCode
}
