import { execFile } from "node:child_process"
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import type { Address } from "viem"
import { NetworkError } from "../description/network-error.ts"
import type { Network } from "../description/schema.ts"
import { describeConsensus, describeExecution, ports } from "./configuration.ts"
import { describeNodeKey, describeSigningKey } from "./consensus-key.ts"
import { createEvmdGenesis, engineChainId } from "./genesis.ts"
import { keepKeys, type NodeKeys } from "./keys.ts"

const run = promisify(execFile)

export interface PrepareOptions {
  readonly network: Network
  /** Keeps everything of the network: a folder a node, the genesis, the keys. */
  readonly folder: string
  readonly program: string
  /** Who gives validators their votes. */
  readonly electorate: Address
  /** Where a node finds another one, `<host>:<port>`; at its own address when left out. */
  readonly wayTo?: (from: string, to: string) => string
}

/** A node that can be started. */
export interface PreparedNode {
  readonly name: string
  readonly host: string
  readonly home: string
  readonly rpcUrl: string
  readonly keys: NodeKeys
  /** Base64 of the key that it signs blocks with. */
  readonly signingKey: string
}

/**
 * Writes everything that the nodes of a network need. What a folder holds of the same network stays: its genesis, its
 * keys and its blocks.
 * @throws {NetworkError} when the folder holds another network
 */
export async function prepareEvmd(options: PrepareOptions): Promise<readonly PreparedNode[]> {
  const { network, folder, wayTo } = options
  await mkdir(folder, { recursive: true })
  await requireSameNetwork(network, join(folder, "network.json"))
  const nodes = [...network.validators, ...network.readers]
  const keys = await keepKeys(
    join(folder, "keys.json"),
    nodes.map(({ name }) => name),
  )
  const keysOf = (name: string) => {
    const found = keys.get(name)
    if (!found) throw new RangeError(`${name} has no keys.`)
    return found
  }
  const genesis = await keepGenesis(options, keysOf)
  return Promise.all(
    nodes.map(async ({ name, host }) => {
      const peers = nodes
        .filter((other) => other.name !== name)
        .map(
          (other) =>
            `${keysOf(other.name).node.id}@${wayTo?.(name, other.name) ?? `${other.host}:${ports.peers}`}`,
        )
      const home = join(folder, name)
      await writeHome(home, genesis, keysOf(name))
      await writeFile(join(home, "config", "config.toml"), describeConsensus({ name, host, peers }, network))
      await writeFile(join(home, "config", "app.toml"), describeExecution({ name, host, peers }, network))
      const rpcUrl = `http://${host}:${ports.rpc}`
      return { name, host, home, rpcUrl, keys: keysOf(name), signingKey: keysOf(name).signing.publicKey }
    }),
  )
}

/** How to run a prepared node. Its home is the process's too: the engine reads client settings from there. */
export function nodeCommand(program: string, { home }: Pick<PreparedNode, "home">) {
  return {
    command: program,
    args: ["start", "--home", home, "--log_no_color"],
    cwd: home,
    env: { HOME: home },
  }
}

/** Empties a node's disk, all but its keys and settings. It must not run. */
export async function wipe({ home }: Pick<PreparedNode, "home">): Promise<void> {
  await rm(join(home, "data"), { recursive: true, force: true })
  await writeUnsigned(home)
}

async function requireSameNetwork(network: Network, file: string): Promise<void> {
  const wanted = JSON.stringify(network, undefined, 2)
  const found = await readFile(file, "utf8").catch(() => undefined)
  if (found === undefined) await writeFile(file, wanted)
  else if (found !== wanted)
    throw new NetworkError([`${file} describes another network: take another folder, or remove this one.`])
}

async function keepGenesis(
  { network, folder, program, electorate }: PrepareOptions,
  keysOf: (name: string) => NodeKeys,
): Promise<string> {
  const file = join(folder, "genesis.json")
  const found = await readFile(file, "utf8").catch(() => undefined)
  if (found !== undefined) return found
  const genesis = createEvmdGenesis({
    ...{ network, electorate, defaults: await readDefaults(program, network) },
    signingKeys: network.validators.map(({ name }) => keysOf(name).signing),
    time: new Date().toISOString(),
  })
  const text = JSON.stringify(genesis, undefined, 1)
  await writeFile(file, text)
  return text
}

/** The engine's own first state, as it writes it into a new folder. */
async function readDefaults(program: string, network: Network): Promise<unknown> {
  const home = await mkdtemp(join(tmpdir(), "urcar-genesis-"))
  try {
    const args = ["init", "defaults", "--chain-id", engineChainId(network), "--home", home]
    await run(program, args, { env: { HOME: home } })
    return JSON.parse(await readFile(join(home, "config", "genesis.json"), "utf8"))
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

async function writeHome(home: string, genesis: string, keys: NodeKeys): Promise<void> {
  const config = join(home, "config")
  await mkdir(config, { recursive: true })
  await writeFile(join(config, "genesis.json"), genesis)
  const secret = { mode: 0o600 }
  await writeFile(
    join(config, "priv_validator_key.json"),
    JSON.stringify(describeSigningKey(keys.signing)),
    secret,
  )
  await writeFile(join(config, "node_key.json"), JSON.stringify(describeNodeKey(keys.node)), secret)
  await writeUnsigned(home)
}

/** Says that the node has signed nothing yet, unless it says otherwise: it must never sign a height twice. */
async function writeUnsigned(home: string): Promise<void> {
  await mkdir(join(home, "data"), { recursive: true })
  const nothing = JSON.stringify({ height: "0", round: 0, step: 0 })
  await writeFile(join(home, "data", "priv_validator_state.json"), nothing, { flag: "wx" }).catch(
    (error: unknown) => {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error
    },
  )
}
