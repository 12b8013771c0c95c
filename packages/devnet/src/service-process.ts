import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { open } from "node:fs/promises"
import { setTimeout as sleep } from "node:timers/promises"

/** How to start one service. */
export interface Command {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** How a process ended. */
export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** A started service. */
export interface ServiceProcess {
  readonly pid: number
  /** Settles when the process ended, whatever the reason. */
  readonly exit: Promise<Exit>
  /** Asks the whole process group to end, and ends it by force after `graceMs`. */
  readonly stop: (graceMs: number) => Promise<void>
}

/**
 * Starts a command in a process group of its own, so that Ctrl-C in the terminal reaches only the supervisor,
 * which stops the services in order. What it prints is appended to `logFile`.
 */
export async function startProcess(command: Command, logFile: string): Promise<ServiceProcess> {
  const log = await open(logFile, "a")
  try {
    const { args, cwd, env } = command
    const stdio = ["ignore", log.fd, log.fd] as const
    const child = spawn(command.command, args, { cwd, env: { ...env }, detached: true, stdio: [...stdio] })
    await once(child, "spawn")
    return serviceProcess(child)
  } finally {
    await log.close()
  }
}

function serviceProcess(child: ChildProcess): ServiceProcess {
  const { pid } = child
  if (pid === undefined) throw new Error("a spawned process has an id")
  const exit = new Promise<Exit>((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }))
  })
  return { pid, exit, stop: (graceMs) => stopGroup(pid, graceMs) }
}

/** Ends a process group: politely, then after `graceMs` by force. Returns when nothing of it is left. */
export async function stopGroup(pid: number, graceMs: number): Promise<void> {
  signalGroup(pid, "SIGTERM")
  const deadline = Date.now() + graceMs
  while (isGroupAlive(pid)) {
    if (Date.now() > deadline) signalGroup(pid, "SIGKILL")
    await sleep(20)
  }
}

/** Whether any process of the group still runs. */
export function isGroupAlive(pid: number): boolean {
  return signalGroup(pid, 0)
}

function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal)
  } catch {
    return false
  }
}
