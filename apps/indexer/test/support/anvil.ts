import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { createRequire } from "node:module"
import { setTimeout as sleep } from "node:timers/promises"

/** A local chain in a process of its own. */
export interface Anvil {
  readonly rpcUrl: string
  readonly stop: () => Promise<void>
}

const architectures: Readonly<Record<string, string>> = { x64: "amd64", arm64: "arm64" }

/** Starts a chain that is empty; every transaction makes a block. */
export async function startAnvil(port: number): Promise<Anvil> {
  const args = ["--port", String(port), "--chain-id", "31337", "--accounts", "20", "--quiet"]
  const child = spawn(anvilPath(), args, { stdio: "ignore" })
  const rpcUrl = `http://127.0.0.1:${port}`
  await waitUntil(() => answers(rpcUrl), 20_000)
  return { rpcUrl, stop: () => stopProcess(child) }
}

/** Asks the process to end and waits until it has. */
export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, "exit")
  child.kill("SIGTERM")
  const force = setTimeout(() => child.kill("SIGKILL"), 10_000)
  await ended
  clearTimeout(force)
}

/** Asks again and again. @throws if the answer is not yes in time */
export async function waitUntil(ask: () => Promise<boolean>, milliseconds: number): Promise<void> {
  const end = Date.now() + milliseconds
  while (!(await ask().catch(() => false))) {
    if (Date.now() > end) throw new Error(`It did not come true within ${milliseconds} ms.`)
    await sleep(100)
  }
}

async function answers(rpcUrl: string): Promise<boolean> {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "eth_chainId", params: [] })
  const headers = { "content-type": "application/json" }
  return (await fetch(rpcUrl, { method: "POST", headers, body })).ok
}

function anvilPath(): string {
  const wrapper = createRequire(import.meta.url).resolve("@foundry-rs/anvil/package.json")
  const platform = `${process.platform}-${architectures[process.arch] ?? process.arch}`
  return createRequire(wrapper).resolve(`@foundry-rs/anvil-${platform}/bin/anvil`)
}
