import { type ChildProcess, spawn } from "node:child_process"
import { createRequire } from "node:module"
import { createServer } from "node:net"
import { text } from "node:stream/consumers"
import { fileURLToPath } from "node:url"
import { rolesToMask } from "../kinds/roles.ts"
import { rules } from "../kinds/rules.ts"
import { actor, testCountries } from "./actors.ts"

/** A chain of this machine with the register on it. */
export interface LocalChain {
  readonly url: string
  readonly stop: () => Promise<void>
}

const deployer = fileURLToPath(new URL("../../../../contracts/tasks/deploy/main.ts", import.meta.url))

/** How to start a chain. */
export interface LocalChainOptions {
  /** The first block's time, unix seconds; this machine's when left out. */
  readonly timestamp?: number
  /** EIP-155; 31337 when left out, the only one that a register can be deployed to. */
  readonly chainId?: number
}

/** Starts an anvil and deploys the register, with a department and police for every test country. */
export async function startLocalChain(options: LocalChainOptions = {}): Promise<LocalChain> {
  const chain = await startEmptyChain(options)
  try {
    await deploy(chain.url)
  } catch (error) {
    await chain.stop()
    throw error
  }
  return chain
}

/** Starts an anvil with nothing on it. */
export async function startEmptyChain({ timestamp, chainId }: LocalChainOptions = {}): Promise<LocalChain> {
  const port = await findPort()
  const url = `http://127.0.0.1:${port}`
  const clock = timestamp === undefined ? [] : ["--timestamp", String(timestamp)]
  const id = chainId === undefined ? [] : ["--chain-id", String(chainId)]
  const own = ["--port", String(port), "--quiet", "--accounts", "1", ...clock, ...id]
  const chain = spawn(anvilPath(), own, { stdio: "ignore" })
  // Also where this process ends early, for example because nobody reads its output any more.
  const kill = () => chain.kill("SIGKILL")
  process.once("exit", kill)
  const end = async () => {
    process.off("exit", kill)
    await stop(chain)
  }
  try {
    await untilReady(url, chain)
  } catch (error) {
    await end()
    throw error
  }
  return { url, stop: end }
}

/** npm names processors in anvil's packages as Go does. */
function anvilPath(): string {
  const architecture = process.arch === "x64" ? "amd64" : process.arch
  const wrapper = createRequire(import.meta.url).resolve("@foundry-rs/anvil/package.json")
  const platform = `${process.platform}-${architecture}`
  return createRequire(wrapper).resolve(`@foundry-rs/anvil-${platform}/bin/anvil`)
}

async function deploy(url: string): Promise<void> {
  const admissions = testCountries.flatMap((country) => [
    { account: actor(country, "department").address, country, roles: rolesToMask(["department"]) },
    { account: actor(country, "police").address, country, roles: rolesToMask(["police"]) },
  ])
  const child = spawn(process.execPath, [deployer, "--rpc", url], { stdio: ["pipe", "ignore", "pipe"] })
  child.stdin.end(JSON.stringify({ rules, admissions }))
  const complaint = await text(child.stderr)
  const code = child.exitCode ?? (await new Promise((resolve) => child.once("exit", resolve)))
  if (code !== 0)
    throw new Error(`The register could not be deployed (are the contracts built?): ${complaint}`)
}

async function findPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === "string") throw new Error("no port")
  return address.port
}

async function untilReady(url: string, chain: ChildProcess): Promise<void> {
  while (chain.exitCode === null) {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] })
    const answer = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
    }).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error("anvil ended at its start")
}

async function stop(chain: ChildProcess): Promise<void> {
  if (chain.exitCode !== null) return
  const ended = new Promise((resolve) => chain.once("exit", resolve))
  chain.kill("SIGKILL")
  await ended
}
