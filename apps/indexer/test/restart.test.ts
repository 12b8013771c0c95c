import { afterAll, beforeAll, expect, test } from "vitest"
import { actors } from "./support/actors.ts"
import { type Anvil, startAnvil } from "./support/anvil.ts"
import { type Chain, connect } from "./support/chain.ts"
import { deployRegister } from "./support/deployment.ts"
import { readEverything } from "./support/everything.ts"
import { freePort } from "./support/free-port.ts"
import { createFolder, type RunningIndexer, startIndexer } from "./support/indexer.ts"
import { append, inspection, playLives, vins } from "./support/lives.ts"

let anvil: Anvil
let chain: Chain
const running: RunningIndexer[] = []
const folders: Awaited<ReturnType<typeof createFolder>>[] = []

beforeAll(async () => {
  anvil = await startAnvil(await freePort())
  chain = connect(anvil.rpcUrl)
  await deployRegister(anvil.rpcUrl)
  await playLives(chain)
})

afterAll(async () => {
  await Promise.all(running.map((indexer) => indexer.stop()))
  await Promise.all(folders.map((folder) => folder.remove()))
  await anvil?.stop()
})

/** Four starts, two of them after Ponder's wait for its own lock. */
const patience = 600_000

async function openFolder(): Promise<string> {
  const folder = await createFolder()
  folders.push(folder)
  return folder.path
}

async function start(folder: string, until: "started" | "ready"): Promise<RunningIndexer> {
  const indexer = await startIndexer(anvil.rpcUrl, await freePort(), folder, until)
  running.push(indexer)
  return indexer
}

async function record(vin: string, km: number): Promise<void> {
  await append(chain, actors.station, inspection(vin, await chain.now(), km))
}

async function writeAll(numbers: readonly string[], km: number): Promise<void> {
  for (const vin of numbers) await record(vin, km)
}

test(
  "behavior: killed while it reads the past and while it follows, it goes on to the very same rows",
  async () => {
    const folder = await openFolder()
    const reading = await start(folder, "started")
    await reading.kill()

    const following = await start(folder, "ready")
    await following.catchUp()
    const writing = writeAll([vins.imported, vins.sold, vins.listed], 94_000)
    await following.kill()
    await writing
    for (let km = 95_000; km < 115_000; km += 1_000) await record(vins.sold, km)

    const again = await start(folder, "ready")
    await again.catchUp()
    await record(vins.odd, 1_000)
    await again.catchUp()
    const fresh = await start(await openFolder(), "ready")
    await fresh.catchUp()
    expect(await readEverything(again)).toEqual(await readEverything(fresh))
  },
  patience,
)
