import { mkdir, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { createBesuGenesis } from "../besu/genesis.ts"
import { localValidatorAccount, localValidatorSecret } from "../description/local.ts"
import type { Network } from "../description/schema.ts"
import { openLinks } from "../links/links.ts"
import { clientVersionOf, validatorsOf } from "../rpc/ask-node.ts"
import type { Engine, EngineNode, RunningNetwork } from "./engine.ts"
import { createNodeProcess } from "./node-process.ts"

const ports = { rpc: 8545, peers: 30_303 } as const

interface Place {
  readonly name: string
  readonly host: string
  readonly home: string
  readonly index: number
}

/**
 * Besu, from the folder of a release, with the local phrase's keys. Written from its documentation; it has been run
 * nowhere yet.
 * @param upgraded the folder of a later release, for the rolling upgrade
 */
export function createBesuEngine(release: string, upgraded = release): Engine {
  return {
    ...{ name: "besu", isDistributed: true, canRewrite: false },
    launch: (network, folder) => launch(network, folder, release, upgraded),
  }
}

async function launch(
  network: Network,
  folder: string,
  release: string,
  upgraded: string,
): Promise<RunningNetwork> {
  const places = [...network.validators, ...network.readers].map(({ name, host }, index) => ({
    ...{ name, host, index, home: join(folder, name) },
  }))
  const links = await openLinks(places.map(({ name, host }) => ({ name, host, port: ports.peers })))
  const genesis = JSON.stringify(await createBesuGenesis(network))
  for (const place of places) await writeHome(place, places, genesis, links.wayTo)
  const nodes = places.map((place) => createNode(place, folder, genesis, release, upgraded))
  const close = async () => {
    await Promise.all(nodes.map((node) => node.kill()))
    await links.close()
  }
  try {
    await Promise.all(nodes.map((node) => node.start()))
  } catch (error) {
    await close()
    throw error
  }
  const seats = async () => {
    const answers = await Promise.all(nodes.map(({ rpcUrl }) => validatorsOf(rpcUrl)))
    const seated = answers.find((one) => one !== null) ?? []
    return places
      .filter(({ index }) => seated.includes(localValidatorAccount(index).address.toLowerCase()))
      .map(({ name }) => name)
  }
  return {
    ...{ network, nodes, cut: links.cut, heal: links.heal, seats, close, isValidatorSetInGenesis: true },
    // The engine reads the contract itself.
    follow: () => Promise.resolve(),
  }
}

async function writeHome(
  { name, home, index }: Place,
  places: readonly Place[],
  genesis: string,
  wayTo: (from: string, to: string) => string,
): Promise<void> {
  await mkdir(join(home, "data"), { recursive: true })
  const peers = places
    .filter((other) => other.name !== name)
    .map(
      (other) =>
        `enode://${localValidatorAccount(other.index).publicKey.slice(4)}@${wayTo(name, other.name)}`,
    )
  await writeFile(join(home, "key"), localValidatorSecret(index), { mode: 0o600 })
  await writeFile(join(home, "peers.json"), JSON.stringify(peers))
  await writeFile(join(home, "genesis.json"), genesis)
}

function createNode(
  { name, host, home }: Place,
  folder: string,
  genesis: string,
  first: string,
  upgraded: string,
): EngineNode {
  const rpcUrl = `http://${host}:${ports.rpc}`
  const running = createNodeProcess(rpcUrl, join(folder, `${name}.log`))
  let release = first
  const wipe = async () => {
    await rm(join(home, "data"), { recursive: true, force: true })
    await mkdir(join(home, "data"))
  }
  const begin = async (text: string) => {
    await wipe()
    await writeFile(join(home, "genesis.json"), text)
  }
  const settings = [
    `--data-path=${join(home, "data")}`,
    `--genesis-file=${join(home, "genesis.json")}`,
    `--node-private-key-file=${join(home, "key")}`,
    `--static-nodes-file=${join(home, "peers.json")}`,
    ...["--min-gas-price=0", "--discovery-enabled=false", "--sync-mode=FULL", "--nat-method=NONE"],
    ...[`--p2p-host=${host}`, `--p2p-interface=${host}`, `--p2p-port=${ports.peers}`],
    ...["--rpc-http-enabled", `--rpc-http-host=${host}`, `--rpc-http-port=${ports.rpc}`],
    ...["--rpc-http-api=ETH,NET,WEB3,QBFT", "--host-allowlist=*"],
  ]
  return {
    name,
    rpcUrl,
    start: () =>
      running.start({
        ...{ command: join(release, "bin", "besu"), args: settings, cwd: home },
        env: { PATH: process.env.PATH ?? "", JAVA_HOME: process.env.JAVA_HOME ?? "" },
      }),
    stop: () => running.end("SIGTERM"),
    kill: () => running.end("SIGKILL"),
    wipe,
    rewrite: () => Promise.reject(new Error("Besu's database is altered by nothing here.")),
    replaceGenesis: () => begin(genesis.replace('"balance":"10000000000000000000000"', '"balance":"1"')),
    restoreGenesis: () => begin(genesis),
    upgrade: async () => {
      release = upgraded
    },
    version: () => clientVersionOf(rpcUrl),
  }
}
