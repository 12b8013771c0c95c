import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { text } from "node:stream/consumers"
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
  const pass = async (incoming: IncomingMessage, response: ServerResponse) => {
    calls += 1
    const headers = { "content-type": "application/json" }
    const answer = await fetch(anvil.rpcUrl, { method: "POST", headers, body: await text(incoming) })
    response.writeHead(answer.status, headers).end(await answer.text())
  }
  const serve = () =>
    createServer((incoming, response) => void pass(incoming, response).catch(() => response.destroy()))
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
  const count = async () => (await indexer.client.getVehicle(vins.sold))?.records.length ?? 0
  /** Writes a record and waits until the indexer has it. */
  const write = async (km: number) => {
    const before = await count()
    await append(chain, actors.station, inspection(vins.sold, await chain.now(), km))
    await waitUntil(async () => (await count()) > before, 90_000)
  }
  try {
    await indexer.catchUp()
    expect([first.count() > 0, second.count()]).toEqual([true, 0])

    await write(120_000)
    await first.close()
    await write(121_000)
    expect(second.count()).toBeGreaterThan(0)

    await first.open()
    await write(122_000)
    await second.close()
    await write(123_000)
    await indexer.catchUp()
  } finally {
    await indexer.stop()
    await folder.remove()
  }
})
