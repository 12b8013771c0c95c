import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { type HealthCheck, waitForHealth } from "./health.ts"
import { logTail } from "./log-tail.ts"
import { type Command, type Exit, type ServiceProcess, startProcess } from "./service-process.ts"
import { StartError } from "./start-error.ts"

/** One process of the product. */
export interface Service {
  readonly name: string
  readonly command: Command
  readonly check: HealthCheck
  /**
   * Whether it is started again when it ends by itself. Not so for the chain: it would come back with an older
   * state than the others have already seen.
   */
  readonly restarts: boolean
}

export interface SupervisorOptions {
  readonly logs: string
  /** Tells the person at the terminal. */
  readonly announce: (line: string) => void
  /** A service is gone for good; everything should stop. */
  readonly onFailure: (error: StartError) => void
  /** Hears of every process that is started. */
  readonly onProcess?: (name: string, pid: number) => void
  /** Milliseconds before each further attempt to start a service again. After the last one it is given up. */
  readonly backOff?: readonly number[]
  /** A service that ran this long (ms) without fault gets all its attempts back. */
  readonly steadyMs?: number
  /** How long a service may take until it is healthy. */
  readonly startMs?: number
  /** How long a service may take to end before it is ended by force. */
  readonly graceMs?: number
}

export interface Supervisor {
  /** Starts a service and waits until it is healthy. @throws {StartError} when it ends before that */
  readonly start: (service: Service) => Promise<void>
  /** Stops everything, the last started first. Nothing is left when it returns. */
  readonly stop: () => Promise<void>
}

const defaults = { backOff: [500, 2_000, 8_000], steadyMs: 60_000, startMs: 240_000, graceMs: 15_000 }

/** Starts services, watches them, starts them again when they end, and stops them in reverse order. */
export function createSupervisor(options: SupervisorOptions): Supervisor {
  const { logs, announce, onFailure, onProcess, backOff, steadyMs, startMs, graceMs } = {
    ...defaults,
    ...options,
  }
  const running = new Map<string, ServiceProcess>()
  const stopping = new AbortController()
  const logFile = (service: Service) => join(logs, `${service.name}.log`)

  async function launch(service: Service): Promise<ServiceProcess> {
    stopping.signal.throwIfAborted()
    const started = await startProcess(service.command, logFile(service))
    running.set(service.name, started)
    onProcess?.(service.name, started.pid)
    return started
  }

  async function start(service: Service): Promise<void> {
    const started = await launch(service)
    await untilHealthy(service, started)
    void watch(service, started, 0)
  }

  async function untilHealthy(service: Service, started: ServiceProcess): Promise<void> {
    const wait = new AbortController()
    const limit = AbortSignal.timeout(startMs)
    const signal = AbortSignal.any([wait.signal, stopping.signal, limit])
    const healthy = waitForHealth(service.check, signal).then(() => undefined)
    try {
      const exit = await Promise.race([healthy, started.exit])
      if (exit) throw await ended(service, "ended while starting", exit)
    } catch (error) {
      if (!limit.aborted) throw error
      throw new StartError(
        `The ${service.name} is not healthy after ${startMs / 1_000} s. Log: ${logFile(service)}`,
      )
    } finally {
      wait.abort()
      healthy.catch(() => undefined)
    }
  }

  async function watch(service: Service, started: ServiceProcess, failures: number): Promise<void> {
    const since = Date.now()
    const exit = await started.exit
    if (stopping.signal.aborted) return
    const attempt = Date.now() - since > steadyMs ? 0 : failures
    const pause = service.restarts ? backOff[attempt] : undefined
    const problem = await ended(service, "ended unexpectedly", exit)
    if (pause === undefined) return onFailure(problem)
    announce(`${problem.message}\nStarting it again in ${pause / 1_000} s.`)
    await again(service, pause, attempt + 1)
  }

  async function again(service: Service, pause: number, failures: number): Promise<void> {
    try {
      await sleep(pause, undefined, { signal: stopping.signal })
      const restarted = await launch(service)
      void watch(service, restarted, failures)
      await waitForHealth(service.check, AbortSignal.any([stopping.signal, AbortSignal.timeout(startMs)]))
      announce(`The ${service.name} runs again.`)
    } catch (error) {
      if (stopping.signal.aborted) return
      announce(`The ${service.name} is not healthy again: ${String(error)}. Log: ${logFile(service)}`)
    }
  }

  async function ended(service: Service, how: string, { code, signal }: Exit): Promise<StartError> {
    const reason = signal ?? `exit code ${code}`
    const file = logFile(service)
    return new StartError(`The ${service.name} ${how} (${reason}). Log: ${file}\n${await logTail(file)}`)
  }

  async function stop(): Promise<void> {
    stopping.abort(new StartError("Stopped."))
    for (const [name, started] of [...running].reverse()) {
      await started.stop(graceMs)
      running.delete(name)
    }
  }

  return { start, stop }
}
