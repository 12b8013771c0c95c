import { build } from "./build-step.ts"
import { setChainClockToNow } from "./chain-clock.ts"
import { secureChainState } from "./chain-state.ts"
import { publishCheckpoint } from "./demo/checkpoint.ts"
import { registerPersons } from "./demo/persons.ts"
import { requireFreePorts } from "./free-port.ts"
import { secureIndexerState } from "./indexer-state.ts"
import { stopLeftovers } from "./leftovers.ts"
import { describeNodes, doorUrls } from "./network/describe-nodes.ts"
import { prepareRegister } from "./network/prepare-register.ts"
import type { Options } from "./options.ts"
import { type Ports, type ServiceName, serviceNames } from "./ports.ts"
import { prepareChain } from "./prepare-chain.ts"
import { createRunRecord, readRunRecord } from "./run-record.ts"
import { describeServices, type Environment, type ServiceUrls, serviceUrls } from "./services.ts"
import type { StartError } from "./start-error.ts"
import { prepareStateFolder, type StateFolder } from "./state-folder.ts"
import { createSupervisor, type Supervisor } from "./supervisor.ts"

export interface ProductOptions extends Options {
  readonly ports: Ports
  readonly state: StateFolder
  readonly environment: Environment
  /** Tells the person at the terminal. */
  readonly announce: (line: string) => void
  /** A service is gone for good: stop the product. */
  readonly onFailure: (error: StartError) => void
  /** Ends a start that is under way. */
  readonly signal: AbortSignal
}

/** One step of the start and how long it took. */
export interface Timing {
  readonly name: ServiceName
  readonly milliseconds: number
}

export interface Product {
  readonly urls: ServiceUrls
  readonly timings: readonly Timing[]
  /** Stops every service. Nothing is left when it returns. */
  readonly stop: () => Promise<void>
}

/** How long a service left by a killed run may take to end. */
const graceMs = 15_000

/**
 * Starts the whole product and waits until every service is healthy. Whatever it started is stopped again when it
 * fails.
 * @throws {StartError} with what to do about it
 */
export async function startProduct(options: ProductOptions): Promise<Product> {
  const { ports, state, announce, onFailure, signal } = options
  const isChainSame = await clearGround(options)
  const record = createRunRecord(state.runRecord)
  const supervisor = createSupervisor({ logs: state.logs, announce, onFailure, onProcess: record.note })
  const stop = async () => {
    await supervisor.stop()
    record.remove()
  }
  const failed = new AbortController()
  const ended = AbortSignal.any([signal, failed.signal])
  const stopNow = () => void supervisor.stop()
  ended.addEventListener("abort", stopNow)
  try {
    const timings = await startServices({ ...options, signal: ended }, supervisor, isChainSame)
    return { urls: serviceUrls(ports), timings, stop }
  } catch (error) {
    failed.abort(error)
    await stop()
    throw signal.aborted ? signal.reason : error
  } finally {
    ended.removeEventListener("abort", stopNow)
  }
}

/** Everything that must be true before anything is started. Says whether the chain is the one indexed before. */
async function clearGround({ fresh, network, ports, state, announce }: ProductOptions): Promise<boolean> {
  const left = readRunRecord(state.runRecord)
  const { stopped } = left ? await stopLeftovers(left, graceMs) : { stopped: [] }
  if (stopped.length > 0) announce(`Stopped what a killed run left: ${stopped.join(", ")}.`)
  await requireFreePorts(ports)
  await prepareStateFolder(state, fresh)
  // What validators agreed on stays, however this machine was stopped.
  if (network) return true
  const origin = await secureChainState(state)
  if (origin === "previous dump")
    announce("The chain's last dump was lost: it continues from the one before.")
  return origin === "continued" && (left === undefined || stopped.includes("chain"))
}

async function startServices(
  options: ProductOptions,
  supervisor: Supervisor,
  isChainSame: boolean,
): Promise<readonly Timing[]> {
  const { ports, state, environment, signal } = options
  const rpcUrl = serviceUrls(ports).chain
  const endpoints = options.network ? doorUrls(ports) : [rpcUrl]
  const services = describeServices(ports, state, environment, endpoints)
  const timings: Timing[] = []
  const start = async (name: ServiceName) => {
    const since = performance.now()
    await supervisor.start(services[name])
    timings.push({ name, milliseconds: performance.now() - since })
  }
  const contracts = build("@urcar/contracts", state, environment, signal)
  const database = secureIndexerState(state, rpcUrl, isChainSame)
  const web = build("@urcar/web", state, environment, signal)
  const chain = options.network
    ? startNetwork(options, supervisor, contracts, timings)
    : startLocalChain(options, () => start("chain"), contracts)
  await Promise.all([
    Promise.all([chain, database]).then(() => start("indexer")),
    chain.then(() =>
      Promise.all([
        start("gateway").then(() => tellCheckpoint(options)),
        start("police").then(() => tellPersons(options)),
      ]),
    ),
    Promise.all([chain, web]).then(() => start("web")),
  ])
  return serviceNames.flatMap((name) => timings.filter((timing) => timing.name === name))
}

/** The demo's invented persons. The product runs without them, so a failure is only told. */
async function tellPersons({ demo, ports, announce }: ProductOptions): Promise<void> {
  if (!demo) return
  const { police: policeUrl, chain: rpcUrl, web: page } = serviceUrls(ports)
  await registerPersons({ policeUrl, rpcUrl, page }).catch((error: Error) =>
    announce(`The police register got no demo persons: ${error.name}.`),
  )
}

/** The register as the demo's departments sign it, for passports. Without it there are none, so a failure is only told. */
async function tellCheckpoint({ demo, network, ports, announce }: ProductOptions): Promise<void> {
  if (!demo || network) return
  const { gateway: gatewayUrl, chain: rpcUrl } = serviceUrls(ports)
  await publishCheckpoint({ gatewayUrl, rpcUrl }).catch((error: Error) =>
    announce(`No checkpoint was published, so that no vehicle has a passport: ${error.name}.`),
  )
}

/** One anvil, prepared, with its clock at now. */
async function startLocalChain(
  { ports, state, demo }: ProductOptions,
  start: () => Promise<void>,
  contracts: Promise<void>,
): Promise<void> {
  const rpcUrl = serviceUrls(ports).chain
  await Promise.all([start().then(() => setChainClockToNow(rpcUrl)), contracts])
  await prepareChain({ rpcUrl, stateDir: state.path, demo })
  await setChainClockToNow(rpcUrl)
}

/** Four validators and the doors before them, with the register on them. */
async function startNetwork(
  { ports, state, environment, demo, announce }: ProductOptions,
  supervisor: Supervisor,
  contracts: Promise<void>,
  timings: Timing[],
): Promise<void> {
  const since = performance.now()
  const { network, validators, doors, check } = await describeNodes(ports, state, environment, announce)
  await Promise.all(validators.map((validator) => supervisor.start(validator)))
  await Promise.all(doors.map((door) => supervisor.start(door)))
  timings.push({ name: "chain", milliseconds: performance.now() - since })
  await contracts
  await prepareRegister(serviceUrls(ports).chain, network, demo)
  await check()
}
