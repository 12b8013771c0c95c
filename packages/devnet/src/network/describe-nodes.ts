import { join } from "node:path"
import {
  buildEvmd,
  checkNodes,
  describeLocalNetwork,
  type Network,
  NetworkError,
  nodeCommand,
  type PreparedNode,
  prepareEvmd,
} from "@urcar/network"
import { localActors } from "@urcar/sdk/local"
import { answersChainId } from "../health.ts"
import type { Ports } from "../ports.ts"
import { inRepository, repository } from "../repository.ts"
import type { Environment } from "../services.ts"
import { StartError } from "../start-error.ts"
import type { StateFolder } from "../state-folder.ts"
import type { Service } from "../supervisor.ts"

/** The validators on this machine, and the doors before them, of which the first is where the chain is looked for. */
export interface LocalNetwork {
  readonly network: Network
  readonly validators: readonly Service[]
  readonly doors: readonly Service[]
  /** Asks the validators whether they are one network. @throws {StartError} if not */
  readonly check: () => Promise<void>
}

/** One door more, so that one can go away: beside the validators' addresses, 127.0.1.1 to 127.0.1.5. */
const doorHosts = ["127.0.0.1", "127.0.1.6"] as const

/** Where the doors are, the preferred first. */
export function doorUrls(ports: Ports): readonly string[] {
  return doorHosts.map((host) => `http://${host}:${ports.chain}`)
}

/** Blocks a second are few, and this machine is the doors' only caller. */
const generous = { CALLS_PER_SECOND: "5000", CALLS_AT_ONCE: "20000" }

/**
 * Builds the engine, unless it is built, and writes what its nodes need, unless it is written.
 * @throws {StartError} with what is missing on this machine
 */
export async function describeNodes(
  ports: Ports,
  state: StateFolder,
  environment: Environment,
  announce: (line: string) => void,
): Promise<LocalNetwork> {
  const network = describeLocalNetwork()
  const { program, nodes } = await clearly(async () => {
    const program = await buildEvmd({ cache: inRepository(".urcar", "engines"), announce })
    const folder = join(state.chain, "validators")
    return { program, nodes: await prepareEvmd({ network, folder, program, electorate: federation() }) }
  })
  return {
    network,
    validators: nodes.map((node) => describeValidator(node, program)),
    doors: doorHosts.map((host, place) => describeDoor(host, rotate(nodes, place), ports, environment)),
    check: () => clearly(() => checkNodes(network, nodes)),
  }
}

/** A validator that ends comes back with what it has on disk, and fetches the rest from the others. */
function describeValidator(node: PreparedNode, program: string): Service {
  return {
    name: node.name,
    command: nodeCommand(program, node),
    check: answersChainId(node.rpcUrl),
    restarts: true,
  }
}

/** Each door prefers another node: they do not all fail with one. */
function rotate<T>(list: readonly T[], by: number): readonly T[] {
  return [...list.slice(by), ...list.slice(0, by)]
}

function describeDoor(
  host: string,
  nodes: readonly PreparedNode[],
  ports: Ports,
  environment: Environment,
): Service {
  const urls = nodes.map(({ rpcUrl }) => rpcUrl).join(",")
  return {
    name: host === doorHosts[0] ? "chain" : "chain-2",
    command: {
      command: process.execPath,
      args: [inRepository("packages", "network", "src", "door", "main.ts")],
      cwd: repository,
      env: {
        ...environment,
        ...generous,
        HOST: host,
        CHAIN_PORT: String(ports.chain),
        NODE_URLS: urls,
      },
    },
    check: answersChainId(`http://${host}:${ports.chain}`),
    restarts: true,
  }
}

function federation(): `0x${string}` {
  const found = localActors.find(({ id }) => id === "federation")
  if (!found) throw new RangeError("The local chain has no federation.")
  return found.address
}

async function clearly<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    throw error instanceof NetworkError ? new StartError(error.message) : error
  }
}
