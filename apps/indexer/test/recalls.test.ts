import { getRecords } from "@urcar/sdk"
import { IndexerQueryError } from "@urcar/sdk/indexer-client"
import { listRecalls, matchRecalls } from "@urcar/sdk/recalls"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { freePort } from "./support/free-port.ts"
import { createFolder, type RunningIndexer, startIndexer } from "./support/indexer.ts"
import { openRecallStage } from "./support/recall-lives.ts"

let stage: Awaited<ReturnType<typeof openRecallStage>>
let indexer: RunningIndexer
let folder: Awaited<ReturnType<typeof createFolder>>

beforeAll(async () => {
  stage = await openRecallStage()
  folder = await createFolder()
  indexer = await startIndexer(stage.chain.url, await freePort(), folder.path)
  await indexer.catchUp()
})

afterAll(async () => {
  await indexer?.stop()
  await stage?.chain.stop()
  await folder?.remove()
})

const campaignsOf = async () => {
  const { items } = await indexer.client.listRecalls()
  return Object.fromEntries(items.map(({ vin, open }) => [vin, open.map(({ campaign }) => campaign)]))
}

describe("recalls", () => {
  test("default: what is open is what the chain's records leave open", async () => {
    const told = await campaignsOf()
    for (const vin of Object.values(stage.vins)) {
      const records = await getRecords(stage.maker, { vin })
      const { open } = listRecalls(records)
      expect(told[vin]?.length ?? 0).toBe(open.length)
      expect((await indexer.client.getVehicle(vin))?.vehicle.openRecalls).toBe(open.length)
    }
    const { open, onPaper } = stage.vins
    expect(told).toEqual({ [open]: ["R1"], [onPaper]: ["R1"] })
  })

  test("behavior: of one make, page by page, to be compared elsewhere", async () => {
    const { open, never } = stage.vins
    const wmi = open.slice(0, 3)
    const first = await indexer.client.listRecalls({ wmi, limit: 1 })
    const second = await indexer.client.listRecalls({ wmi, limit: 1, cursor: first.cursor ?? "" })
    expect(second.cursor).toBeNull()
    const { matches } = matchRecalls([open, never], [...first.items, ...second.items])
    expect(matches.map(({ vin }) => vin)).toEqual([open])
    expect((await indexer.client.listRecalls({ wmi: "WVW" })).items).toEqual([])
  })

  test("behavior: work done later, live", async () => {
    const { onPaper, open } = stage.vins
    await stage.mend(onPaper, "R1")
    await indexer.catchUp()
    expect(await campaignsOf()).toEqual({ [open]: ["R1"] })
  })

  test("error: IndexerQueryError for what is no make", async () => {
    await expect(indexer.client.listRecalls({ wmi: "W%" })).rejects.toThrow(IndexerQueryError)
  })
})
