import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { listen } from "@urcar/service"
import { chooseEngine } from "../fault/engine.ts"
import { openNetworkRegister } from "../fault/register.ts"
import { describeLocalNetwork } from "../src/description/local.ts"
import { createDoor } from "../src/door/create-door.ts"
import { bytesUnder } from "./disk.ts"
import { measureLoad } from "./load.ts"

/**
 * `ENGINE=evmd | anvil node bench/main.ts`: records a second on this machine, one a transaction and a hundred a
 * transaction, and how long one takes from sending to being final.
 */
const engine = await chooseEngine(process.env)
const network = describeLocalNetwork()
const folder = await mkdtemp(join(tmpdir(), "urcar-load-"))
const running = await engine.launch(network, folder)
const urls = running.nodes.map(({ rpcUrl }) => rpcUrl)
const { fetch } = createDoor({ urls, allowance: { perSecond: 100_000, burst: 100_000 } })
const door = await listen({ fetch, host: "127.0.0.1", port: 0 })
try {
  const url = `http://127.0.0.1:${door.port}`
  const register = openNetworkRegister(url, running)
  await register.deploy()
  const home = join(folder, network.validators[0]?.name ?? "")
  const before = await bytesUnder(home)
  const load = await measureLoad(url, register)
  const bytesPerRecord = Math.round(((await bytesUnder(home)) - before) / load.records)
  console.log(JSON.stringify({ engine: engine.name, ...load, bytesPerRecord }, undefined, 2))
} finally {
  await door.close(0)
  await running.close()
  await rm(folder, { recursive: true, force: true })
}
