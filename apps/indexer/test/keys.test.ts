import { getAuthorityTransfer, getReissue, getReservation } from "@urcar/sdk"
import { IndexerQueryError } from "@urcar/sdk/indexer-client"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { freePort } from "./support/free-port.ts"
import { createFolder, type RunningIndexer, startIndexer } from "./support/indexer.ts"
import { type KeyStage, lower, openKeyStage } from "./support/key-lives.ts"

let stage: KeyStage
let indexer: RunningIndexer
let folder: Awaited<ReturnType<typeof createFolder>>

beforeAll(async () => {
  stage = await openKeyStage()
  folder = await createFolder()
  indexer = await startIndexer(stage.chain.url, await freePort(), folder.path)
  await indexer.catchUp()
})

afterAll(async () => {
  await indexer?.stop()
  await stage?.chain.stop()
  await folder?.remove()
})

async function lifeOf(vin: string) {
  const life = await indexer.client.getVehicle(vin)
  if (life === null) throw new Error(`No vehicle ${vin} was indexed.`)
  return life
}

/** What the chain calls a stage that the lists tell apart further. */
const stages = {
  ...{ announced: "announced", referred: "referred", executed: "executed" },
  ...{ cancelled: "none", refused: "none", lapsed: "announced" },
} as const

describe("rows and contract views", () => {
  test("every re-issue of a key", async () => {
    const { items } = await indexer.client.listKeyReissues()
    expect(items.length).toBe(6)
    for (const row of items) {
      const { oldKey, newKey, country, executableFrom, lapsesAfter } = row
      const known = await getReissue(stage.reader, { oldKey })
      expect({ country, executableFrom, lapsesAfter, newKey, stage: stages[row.state] }).toEqual({
        ...{
          country: known?.country,
          executableFrom: known?.executableFrom,
          lapsesAfter: known?.lapsesAfter,
        },
        ...{ newKey: known && lower(known.newKey), stage: known?.stage },
      })
    }
  })

  test("every reservation and every announced act", async () => {
    for (const vin of Object.values(stage.vins)) {
      const { reservation, authorityTransfers } = await lifeOf(vin)
      const known = await getReservation(stage.reader, { vin })
      expect(reservation).toEqual(
        known && { desk: lower(known.desk), buyer: lower(known.buyer), until: known.until },
      )
      const open = authorityTransfers.find(({ state }) => state === "announced")
      const act = await getAuthorityTransfer(stage.reader, { vin })
      expect(open ? [open.to, open.executableFrom] : null).toEqual(
        act ? [lower(act.to), act.executableFrom] : null,
      )
    }
  })
})

describe("what rows tell beyond views", () => {
  test("what became of each re-issue", async () => {
    const { items } = await indexer.client.listKeyReissues()
    for (const [part, state] of [
      ["lost", "executed"],
      ["vetoed", "refused"],
      ["beaten", "executed"],
      ["recalled", "cancelled"],
      ["lapsed", "lapsed"],
      ["pending", "announced"],
    ] as const)
      expect(items.find(({ oldKey }) => oldKey === lower(stage.keysOf(part).oldKey))?.state).toBe(state)
    const beaten = items.find(({ oldKey }) => oldKey === lower(stage.keysOf("beaten").oldKey))
    expect(beaten?.vetoedAt).toBeGreaterThanOrEqual(beaten?.announcedAt ?? 0)
    expect(beaten?.closedAt).toBeGreaterThan(beaten?.vetoedAt ?? 0)
  })

  test("the vehicle tells of an open one, and of one that it has not followed", async () => {
    const { vins } = stage
    expect((await lifeOf(vins.pending)).keyReissue).toMatchObject({ state: "announced", titles: 1 })
    expect((await lifeOf(vins.waiting)).keyReissue).toMatchObject({ state: "executed", titles: 1 })
    expect((await lifeOf(vins.followed)).keyReissue).toBeNull()
    expect((await lifeOf(vins.vetoed)).keyReissue).toBeNull()
  })

  test("an act of the court's is named", async () => {
    const { items } = await indexer.client.listActs({ state: "closed" })
    expect(items.map(({ functionName, contract }) => `${contract}.${functionName}`)).toEqual([
      "authorityActs.decideReissue",
      "authorityActs.decideReissue",
    ])
  })

  test("a reservation that comes later, live", async () => {
    const { vins, lateReservation } = stage
    expect((await lifeOf(vins.refunded)).reservation).toBeNull()
    await lateReservation()
    await indexer.catchUp()
    expect((await lifeOf(vins.refunded)).reservation).toMatchObject({
      until: (await getReservation(stage.reader, { vin: vins.refunded }))?.until,
    })
  })
})

describe("lists", () => {
  test("behavior: by key, country and state, page by page", async () => {
    const list = async (query: Parameters<typeof indexer.client.listKeyReissues>[0]) =>
      (await indexer.client.listKeyReissues(query)).items.map(({ oldKey }) => oldKey)
    const { oldKey, newKey } = stage.keysOf("pending")
    expect(await list({ key: oldKey })).toEqual([lower(oldKey)])
    expect(await list({ key: newKey })).toEqual([lower(oldKey)])
    expect(await list({ state: "open" })).toEqual([lower(oldKey)])
    expect(await list({ state: "following" })).toEqual([lower(stage.keysOf("lost").oldKey)])
    expect(await list({ state: "closed" })).toHaveLength(5)
    expect(await list({ country: "SI" })).toHaveLength(6)
    expect(await list({ country: "FR" })).toEqual([])
    const first = await indexer.client.listKeyReissues({ limit: 4 })
    const second = await indexer.client.listKeyReissues({ limit: 4, cursor: first.cursor ?? "" })
    expect(new Set([...first.items, ...second.items].map(({ oldKey: key }) => key)).size).toBe(6)
    expect(second.cursor).toBeNull()
  })

  test("error: IndexerQueryError for what is not understood", async () => {
    await expect(indexer.client.listKeyReissues({ limit: 101 })).rejects.toThrow(IndexerQueryError)
    await expect(indexer.client.listKeyReissues({ cursor: "abc" })).rejects.toThrow(IndexerQueryError)
  })
})
