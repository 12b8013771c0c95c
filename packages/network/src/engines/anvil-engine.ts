import { createRequire } from "node:module"
import { join } from "node:path"
import type { Network } from "../description/schema.ts"
import { clientVersionOf } from "../rpc/ask-node.ts"
import type { Engine, RunningNetwork } from "./engine.ts"
import { createNodeProcess } from "./node-process.ts"

/** One anvil, to hold the network's suite against the chain that everything else is developed on. */
export const anvilEngine: Engine = {
  name: "anvil",
  isDistributed: false,
  canRewrite: false,
  launch: (network, folder) => startAnvil(network, folder, 18_545),
}

/** Starts an anvil with the network's chain id and coin. */
export async function startAnvil(network: Network, folder: string, port: number): Promise<RunningNetwork> {
  const rpcUrl = `http://127.0.0.1:${port}`
  const running = createNodeProcess(rpcUrl, join(folder, "anvil.log"))
  const args = ["--port", String(port), "--chain-id", String(network.chainId), "--quiet"]
  const start = () => running.start({ command: anvilPath(), args, cwd: folder, env: {} })
  await start()
  await Promise.all(network.balances.map(({ address, amount }) => giveCoin(rpcUrl, address, BigInt(amount))))
  const kill = () => running.end("SIGKILL")
  const never = () => Promise.reject(new Error("One node alone cannot do that."))
  const node = {
    ...{
      name: "anvil",
      rpcUrl,
      start,
      kill,
      stop: () => running.end("SIGTERM"),
      wipe: never,
      rewrite: never,
    },
    ...{
      replaceGenesis: never,
      restoreGenesis: never,
      upgrade: never,
      version: () => clientVersionOf(rpcUrl),
    },
  }
  return {
    ...{ network, nodes: [node], cut: () => undefined, heal: () => undefined, follow: never, close: kill },
    isValidatorSetInGenesis: false,
    seats: () => Promise.resolve(["anvil"]),
  }
}

async function giveCoin(url: string, address: string, amount: bigint): Promise<void> {
  const params = [address, `0x${amount.toString(16)}`]
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "anvil_setBalance", params })
  await fetch(url, { method: "POST", headers: { "content-type": "application/json" }, body })
}

/** npm names processors in anvil's packages as Go does. */
function anvilPath(): string {
  const wrapper = createRequire(import.meta.url).resolve("@foundry-rs/anvil/package.json")
  const processor = process.arch === "x64" ? "amd64" : process.arch
  return createRequire(wrapper).resolve(`@foundry-rs/anvil-${process.platform}-${processor}/bin/anvil`)
}
