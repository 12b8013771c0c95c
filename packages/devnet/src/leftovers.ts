import { isRunning, type RunRecord } from "./run-record.ts"
import { stopGroup } from "./service-process.ts"
import { StartError } from "./start-error.ts"

/** What was found of a run that did not end properly. */
export interface Leftovers {
  /** Services that still ran and were stopped now. */
  readonly stopped: readonly string[]
}

/**
 * Stops the services that a killed supervisor left running. Only a process with the recorded id *and* start
 * time is touched: an id that was given to another program since is left alone.
 * @throws {StartError} when that supervisor is alive: two runs must not share one state
 */
export async function stopLeftovers(record: RunRecord, graceMs: number): Promise<Leftovers> {
  const { supervisor, services } = record
  if (isRunning(supervisor)) {
    throw new StartError(`UrCar already runs on this state (process ${supervisor.pid}): stop it first.`)
  }
  const left = Object.entries(services).filter(([, service]) => isRunning(service))
  await Promise.all(left.map(([, { pid }]) => stopGroup(pid, graceMs)))
  return { stopped: left.map(([name]) => name) }
}
