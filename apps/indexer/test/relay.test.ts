import { createServer, request, type Server } from "node:http"
import { afterAll, beforeAll, expect, test } from "vitest"
import { actors } from "./support/actors.ts"
import { type Anvil, startAnvil, waitUntil } from "./support/anvil.ts"
import { type Chain, connect } from "./support/chain.ts"
import { deployRegister } from "./support/deployment.ts"
import { freePort } from "./support/free-port.ts"
import { createFolder, startIndexer } from "./support/indexer.ts"
import { append, inspection, playLives, vins } from "./support/lives.ts"

/** A way to the chain that can go away. */
interface Way {
  readonly url: string
  /** Calls that came this way. */
  readonly count: () => number
  readonly close: () => Promise<void>
  readonly open: () => Promise<void>
}

let anvil: Anvil
let chain: Chain
const ways: Way[] = []

beforeAll(async () => {
  anvil = await startAnvil(await freePort())
  chain = connect(anvil.rpcUrl)
  await deployRegister(anvil.rpcUrl)
  await playLives(chain)
})

afterAll(async () => {
  await Promise.all(ways.map((way) => way.close()))
  await anvil?.stop()
})

async function startWay(): Promise<Way> {
  const port = await freePort()
  let calls = 0
  const serve = () => {
    const server = createServer((incoming, response) => {
      calls += 1
      const onward = request(anvil.rpcUrl, { method: "POST", headers: incoming.headers }, (answer) =>
        answer.pipe(response),
      )
      onward.on("error", () => response.destroy())
      incoming.pipe(onward)
    })
    return server
  }
  let server: Server | undefined
  const open = async () => {
    const fresh = serve()
    await new Promise<void>((resolve) => fresh.listen(port, "127.0.0.1", resolve))
    server = fresh
  }
  const close = async () => {
    const old = server
    server = undefined
    old?.closeAllConnections()
    await new Promise<void>((resolve) => (old ? old.close(() => resolve()) : resolve()))
  }
  await open()
  const way = { url: `http://127.0.0.1:${port}`, count: () => calls, open, close }
  ways.push(way)
  return way
}

test("behavior: an endpoint that goes away stops nothing: the next one is asked, and then the first again", async () => {
  const [first, second] = [await startWay(), await startWay()]
  const folder = await createFolder()
  const indexer = await startIndexer(`${first.url},${second.url}`, await freePort(), folder.path)
  const knows = (km: number) =>
    waitUntil(async () => (await indexer.client.getVehicle(vins.sold))?.vehicle.acceptedKm === km, 90_000)
  const write = async (km: number) =>
    append(chain, actors.station, inspection(vins.sold, await chain.now(), km))
  try {
    await indexer.catchUp()
    expect([first.count() > 0, second.count()]).toEqual([true, 0])

    await write(120_000)
    await first.close()
    await write(121_000)
    await knows(121_000)
    expect(second.count()).toBeGreaterThan(0)

    await first.open()
    await write(122_000)
    await knows(122_000)
    await second.close()
    await write(123_000)
    await knows(123_000)
    await indexer.catchUp()
  } finally {
    await indexer.stop()
    await folder.remove()
  }
})
