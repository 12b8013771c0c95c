import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { open, readFile } from "node:fs/promises"
import { setTimeout as sleep } from "node:timers/promises"
import { headOf } from "../rpc/ask-node.ts"

/** How to start a node. */
export interface NodeCommand {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/** A node's process, which can be started and ended again and again. */
export interface NodeProcess {
  readonly start: (command: NodeCommand) => Promise<void>
  readonly end: (signal: "SIGTERM" | "SIGKILL") => Promise<void>
}

const pause = 100
const graceMs = 5_000

/** What the node prints goes to the log file. It never outlives this process. */
export function createNodeProcess(rpcUrl: string, logFile: string): NodeProcess {
  let child: ChildProcess | undefined
  const killNow = () => void child?.kill("SIGKILL")

  const start = async ({ command, args, cwd, env }: NodeCommand) => {
    if (child) throw new Error("The node runs already.")
    const log = await open(logFile, "a")
    const started = spawn(command, args, { cwd, env: { ...env }, stdio: ["ignore", log.fd, log.fd] })
    const spawned = once(started, "spawn")
    child = started
    process.once("exit", killNow)
    started.once("exit", () => {
      process.off("exit", killNow)
      if (child === started) child = undefined
    })
    await spawned
    await log.close()
    while ((await headOf(rpcUrl)) === null) {
      if (started.exitCode !== null || started.signalCode !== null) throw await ended(logFile)
      await sleep(pause)
    }
  }

  const end = async (signal: "SIGTERM" | "SIGKILL") => {
    const running = child
    if (!running) return
    const exit = once(running, "exit")
    running.kill(signal)
    // Some engines wait for their last subscriber, who is themselves.
    const force = setTimeout(killNow, graceMs)
    await exit
    clearTimeout(force)
  }
  return { start, end }
}

async function ended(logFile: string): Promise<Error> {
  const log = await readFile(logFile, "utf8")
  const lines = log.split("\n").filter((line) => /panic|error|mismatch|wrong/i.test(line))
  return new Error(`The node ended while starting: ${lines.at(0) ?? log.slice(-400)}`)
}
