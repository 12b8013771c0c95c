import { ConfigurationError } from "./configuration.ts"
import { listen } from "./listen.ts"
import type { Log } from "./log.ts"

/** A configured service, ready to listen. */
export interface RunnableService {
  readonly fetch: (request: Request) => Response | Promise<Response>
  readonly host: string
  readonly port: number
  readonly log: Log
  /** Ends answers that would never end by themselves, such as streams of events. */
  readonly ending?: () => void
  /** Puts down what the service holds, after its last request. */
  readonly release?: () => Promise<void>
}

const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const

/**
 * Runs a service until a signal asks it to end. `configure` is called once; what it throws for a variable that does
 * not fit is printed as one line and ends the process with 1.
 */
export async function runService(configure: () => RunnableService | Promise<RunnableService>): Promise<void> {
  try {
    const { log, ending, release, ...options } = await configure()
    const server = await listen(options)
    log.info("listening", { host: options.host, port: server.port })
    await untilSignal()
    log.info("ending")
    ending?.()
    await server.close()
    await release?.()
    log.info("ended")
  } catch (error) {
    console.error(error instanceof ConfigurationError ? error.message : error)
    process.exitCode = 1
  }
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of stopSignals) process.once(signal, () => resolve())
  })
}
