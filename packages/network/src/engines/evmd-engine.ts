import { execFile } from "node:child_process"
import { copyFile, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { deriveLocalAccounts, localActors } from "@urcar/sdk/local"
import { type Address, isAddressEqual } from "viem"
import type { LocalAccount } from "viem/accounts"
import { localValidatorAccount } from "../description/local.ts"
import type { Network } from "../description/schema.ts"
import { buildAlter, buildEvmd } from "../evmd/build.ts"
import { ports } from "../evmd/configuration.ts"
import { nodeCommand, type PreparedNode, prepareEvmd, wipe } from "../evmd/prepare.ts"
import { introduce, seat, seatedKeys, unseat } from "../evmd/seats.ts"
import { openLinks } from "../links/links.ts"
import { clientVersionOf } from "../rpc/ask-node.ts"
import type { Engine, EngineNode, RunningNetwork } from "./engine.ts"
import { createNodeProcess } from "./node-process.ts"

const run = promisify(execFile)

/** The engine that is built from Go modules, with the local phrase's keys: for tests and demonstrations. */
export function createEvmdEngine(cache: string, announce?: (line: string) => void): Engine {
  const build = (version: string) => buildEvmd({ cache, version, ...(announce && { announce }) })
  return {
    name: "evmd",
    isDistributed: true,
    canRewrite: true,
    launch: (network, folder) => launch(network, folder, build, cache),
  }
}

async function launch(
  network: Network,
  folder: string,
  build: (version: string) => Promise<string>,
  cache: string,
): Promise<RunningNetwork> {
  const program = await build("1")
  const places = [...network.validators, ...network.readers]
  const links = await openLinks(places.map(({ name, host }) => ({ name, host, port: ports.peers })))
  const electorate = federationAccount()
  const { wayTo } = links
  const prepared = await prepareEvmd({ network, folder, program, electorate: electorate.address, wayTo })
  const nodes = prepared.map((node) => createNode(node, folder, program, build, cache))
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
  const keys = () =>
    firstAnswer(
      prepared.map(
        ({ host }) =>
          () =>
            seatedKeys(host),
      ),
    )
  const seats = async () => {
    const seated = await keys()
    return prepared.filter(({ signingKey }) => seated.includes(signingKey)).map(({ name }) => name)
  }
  const follow = async (validators: readonly Address[], rpcUrl: string) => {
    const seated = await seats()
    const change = { rpcUrl, chainId: network.chainId, electorate }
    for (const [place, { name, signingKey }] of prepared.entries()) {
      const account = localValidatorAccount(place)
      const isListed = validators.some((address) => isAddressEqual(address, account.address))
      if (isListed && !seated.includes(name)) {
        await introduce(change, { name, account, signingKey })
        await seat(change, account.address)
      }
      if (!isListed && seated.includes(name)) await unseat(change, account.address)
    }
  }
  return {
    network,
    nodes,
    cut: links.cut,
    heal: links.heal,
    seats,
    follow,
    close,
    isValidatorSetInGenesis: false,
  }
}

function createNode(
  prepared: PreparedNode,
  folder: string,
  first: string,
  build: (version: string) => Promise<string>,
  cache: string,
): EngineNode {
  const { name, rpcUrl, home } = prepared
  const running = createNodeProcess(rpcUrl, join(folder, `${name}.log`))
  let program = first
  return {
    name,
    rpcUrl,
    start: () => running.start(nodeCommand(program, prepared)),
    stop: () => running.end("SIGTERM"),
    kill: () => running.end("SIGKILL"),
    wipe: () => wipe(prepared),
    rewrite: async (block, old, fresh) => {
      await run(await buildAlter(cache), [join(home, "data"), String(block), old, fresh])
      await rm(join(home, "data", "application.db"), { recursive: true })
    },
    replaceGenesis: async () => {
      await wipe(prepared)
      const file = join(home, "config", "genesis.json")
      const genesis = await readFile(file, "utf8")
      await writeFile(
        file,
        genesis.replace('"amount": "10000000000000000000000"', '"amount": "10000000000000000000001"'),
      )
    },
    restoreGenesis: async () => {
      await wipe(prepared)
      await copyFile(join(folder, "genesis.json"), join(home, "config", "genesis.json"))
    },
    upgrade: async () => {
      program = await build("2")
    },
    version: () => clientVersionOf(rpcUrl),
  }
}

function federationAccount(): LocalAccount {
  const federation = localActors.find(({ id }) => id === "federation")
  const [account] = federation ? deriveLocalAccounts([federation.index]) : []
  if (!account) throw new RangeError("The local chain has no federation.")
  return account
}

/** The answer of the first that gives one, in order. */
async function firstAnswer<T>(asks: readonly (() => Promise<T>)[]): Promise<T> {
  const errors: unknown[] = []
  for (const ask of asks) {
    try {
      return await ask()
    } catch (error) {
      errors.push(error)
    }
  }
  throw new AggregateError(errors, "No node answers.")
}
