import { afterAll, beforeAll, expect, test } from "vitest"
import { actors } from "./support/actors.ts"
import type { Chain } from "./support/chain.ts"
import { readEverything } from "./support/everything.ts"
import { append, inspection, vins } from "./support/lives.ts"
import { openStage, type Stage } from "./support/stage.ts"

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})

afterAll(() => stage?.close())

/** One block a record, in quick succession: several of them reach the indexer together. */
async function writeInTurn(chain: Chain, count: number, km: number): Promise<void> {
  const cars = [vins.sold, vins.listed, vins.imported]
  for (let index = 0; index < count; index++) {
    const vin = cars[index % cars.length] ?? vins.sold
    await append(chain, actors.station, inspection(vin, await chain.now(), km + index))
  }
}

/** Takes the chain's latest blocks away, as if it had never had them. */
function takeBack(chain: Chain, blocks: number): Promise<unknown> {
  return chain.reader.request<{ Method: "anvil_rollback"; Parameters: [number]; ReturnType: null }>({
    method: "anvil_rollback",
    params: [blocks],
  })
}

test("behavior: blocks taken back leave the very rows they found, however many were read at once", async () => {
  const { chain, indexer } = stage
  await writeInTurn(chain, 20, 120_000)
  await indexer.catchUp()
  const before = await readEverything(indexer)
  await writeInTurn(chain, 20, 130_000)
  await indexer.catchUp()
  expect(await readEverything(indexer)).not.toEqual(before)

  // From the midst of what was read together.
  await takeBack(chain, 9)
  await writeInTurn(chain, 14, 140_000)
  await indexer.catchUp()
  const fresh = await stage.openAnother()
  expect(await readEverything(indexer)).toEqual(await readEverything(fresh))
})
