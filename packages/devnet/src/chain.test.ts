import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createTestClient, http, publicActions } from "viem"
import { foundry } from "viem/chains"
import { describe, expect, onTestFinished, test } from "vitest"
import { genesisTime, setChainClock, setChainClockToNow } from "./chain-clock.ts"
import { prepareChain } from "./prepare-chain.ts"
import { describeServices, serviceUrls } from "./services.ts"
import { prepareStateFolder, stateFolder } from "./state-folder.ts"
import { createSupervisor } from "./supervisor.ts"

const ports = { chain: 29_545, indexer: 29_546, gateway: 29_547, police: 29_548, web: 29_549 }
const rpcUrl = serviceUrls(ports).chain
const client = createTestClient({ mode: "anvil", chain: foundry, transport: http(rpcUrl) }).extend(
  publicActions,
)

async function newState() {
  const state = stateFolder(await mkdtemp(join(tmpdir(), "urcar-anvil-")))
  await prepareStateFolder(state, false)
  return state
}

async function startChain(state: Awaited<ReturnType<typeof newState>>) {
  const supervisor = createSupervisor({
    logs: state.logs,
    announce: () => undefined,
    onFailure: () => undefined,
  })
  onTestFinished(() => supervisor.stop())
  await supervisor.start(describeServices(ports, state, process.env).chain)
  return supervisor
}

const blockHashes = async () => {
  const tip = Number(await client.getBlockNumber())
  const blocks = Array.from({ length: tip + 1 }, (_, index) =>
    client.getBlock({ blockNumber: BigInt(index) }),
  )
  return (await Promise.all(blocks)).map(({ hash }) => hash)
}

describe("the local chain", () => {
  test("behavior: is the same chain after each restart, down to its first block", async () => {
    const state = await newState()
    const first = await startChain(state)
    await client.mine({ blocks: 3 })
    const hashes = await blockHashes()
    await first.stop()
    const second = await startChain(state)
    expect(await blockHashes()).toEqual(hashes)
    await second.stop()
    await startChain(state)
    expect(await blockHashes()).toEqual(hashes)
  })

  test("behavior: an empty chain can be dated back, and comes back to now", async () => {
    await startChain(await newState())
    const past = genesisTime + 86_400
    await setChainClockToNow(rpcUrl)
    await setChainClock(rpcUrl, past)
    await client.mine({ blocks: 1 })
    const { timestamp: then } = await client.getBlock()
    expect(Number(then) - past).toBeLessThan(60)
    await setChainClockToNow(rpcUrl)
    await client.mine({ blocks: 1 })
    const { timestamp: now } = await client.getBlock()
    expect(Math.abs(Number(now) - Date.now() / 1_000)).toBeLessThan(60)
  })

  test("default: prepareChain takes the local chain", async () => {
    const state = await newState()
    await startChain(state)
    await expect(prepareChain({ rpcUrl, stateDir: state.path, demo: false })).resolves.toBeUndefined()
  })
})
