import { anvilPath } from "./anvil-path.ts"
import { genesisTime } from "./chain-clock.ts"
import { answersChainId, answersOk } from "./health.ts"
import type { Ports, ServiceName } from "./ports.ts"
import { inRepository, repository } from "./repository.ts"
import type { Command } from "./service-process.ts"
import type { StateFolder } from "./state-folder.ts"
import type { Service } from "./supervisor.ts"

/** Everything is reachable from this machine only: the local chain's keys are public knowledge. */
const host = "127.0.0.1"

const chainId = 31_337

/** Seconds between two dumps of the chain, so that even a power cut loses little. It also dumps when it ends. */
const dumpInterval = 10

export type Environment = Readonly<Record<string, string | undefined>>

/** The address of each service. */
export type ServiceUrls = Readonly<Record<ServiceName, string>>

export function serviceUrls(ports: Ports): ServiceUrls {
  const url = (name: ServiceName) => `http://${host}:${ports[name]}`
  return {
    chain: url("chain"),
    indexer: url("indexer"),
    gateway: url("gateway"),
    police: url("police"),
    web: url("web"),
  }
}

/**
 * The services of the product: how each is started, and how it says that it is well.
 * @param endpoints of the chain, preferred first
 */
export function describeServices(
  ports: Ports,
  state: StateFolder,
  environment: Environment,
  endpoints: readonly string[] = [serviceUrls(ports).chain],
): Readonly<Record<ServiceName, Service>> {
  const urls = serviceUrls(ports)
  const shared = { ...environment, ...addresses(ports), RPC_URL: endpoints.join(",") }
  const node = (app: string, args: readonly string[], env: Environment): Command => ({
    command: process.execPath,
    args,
    cwd: inRepository("apps", app),
    env: { ...shared, ...env },
  })
  return {
    chain: {
      name: "chain",
      command: {
        command: anvilPath(),
        args: anvilArguments(ports, state),
        cwd: repository,
        env: environment,
      },
      check: answersChainId(urls.chain),
      restarts: false,
    },
    indexer: {
      name: "indexer",
      command: node("indexer", ["start.ts"], {
        DATABASE_DIR: state.indexerDatabase,
        [`PONDER_RPC_URL_${chainId}`]: endpoints.join(","),
      }),
      check: answersOk(`${urls.indexer}/ready`),
      restarts: true,
    },
    gateway: {
      name: "gateway",
      command: node("gateway", ["src/main.ts"], { DATA_DIR: state.gateway }),
      check: answersOk(`${urls.gateway}/health`),
      restarts: true,
    },
    police: {
      name: "police",
      command: node("police", ["src/main.ts"], { DATA_DIR: state.police }),
      check: answersOk(`${urls.police}/health`),
      restarts: true,
    },
    web: {
      name: "web",
      command: node("web", nextArguments(ports), { NODE_ENV: "production" }),
      check: answersOk(`${urls.web}/api/health`),
      restarts: true,
    },
  }
}

/** What every service is told about the others. */
function addresses(ports: Ports): Environment {
  const urls = serviceUrls(ports)
  return {
    HOST: host,
    CHAIN_ID: String(chainId),
    CHAIN_PORT: String(ports.chain),
    INDEXER_PORT: String(ports.indexer),
    GATEWAY_PORT: String(ports.gateway),
    POLICE_PORT: String(ports.police),
    WEB_PORT: String(ports.web),
    INDEXER_URL: urls.indexer,
    GATEWAY_URL: urls.gateway,
    POLICE_URL: urls.police,
  }
}

/**
 * Blocks, transactions, events and the latest state survive a restart. Old states do not
 * (`--preserve-historical-states`): each is a copy of every contract, some 200 kB a block, and nothing here reads
 * the past otherwise than from events.
 */
function anvilArguments(ports: Ports, state: StateFolder): string[] {
  const listen = ["--host", host, "--port", String(ports.chain), "--chain-id", String(chainId)]
  const dump = ["--state", state.chainState, "--state-interval", String(dumpInterval)]
  return [...listen, ...dump, "--timestamp", String(genesisTime), "--quiet"]
}

function nextArguments(ports: Ports): string[] {
  return ["node_modules/next/dist/bin/next", "start", "--port", String(ports.web), "--hostname", host]
}
