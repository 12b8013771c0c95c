import { getCredit, getEscrow, getLien, getReservation, getVehicle } from "@urcar/sdk"
import { type Address, type Hex, zeroAddress } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { freePort } from "./support/free-port.ts"
import { createFolder, type RunningIndexer, startIndexer } from "./support/indexer.ts"
import { openSaleStage, type SaleStage } from "./support/sale-lives.ts"
import { readRows } from "./support/tables.ts"

let stage: SaleStage
let indexer: RunningIndexer
let folder: Awaited<ReturnType<typeof createFolder>>

beforeAll(async () => {
  stage = await openSaleStage()
  folder = await createFolder()
  indexer = await startIndexer(stage.chain.url, await freePort(), folder.path)
  await indexer.catchUp()
})

afterAll(async () => {
  await indexer?.stop()
  await stage?.chain.stop()
  await folder?.remove()
})

const lower = (address: Address): Address => `0x${address.slice(2).toLowerCase()}`
const seller = () => lower(stage.parties.seller.account.address)

describe("rows and contract views", () => {
  test("every sale by escrow", async () => {
    const rows = await readRows(indexer.url, "escrows")
    expect(rows.length).toBe(Object.keys(stage.escrows).length + 1)
    for (const { saleId, deadline, price, bond, ...row } of rows) {
      const truth = await getEscrow(stage.reader, { saleId })
      if (truth === null) throw new Error(`${saleId} is not on chain.`)
      expect({ ...row, deadline: deadline ?? 0 }).toEqual({
        ...{ vin: truth.vin, seller: lower(truth.seller), buyer: lower(truth.buyer) },
        ...{ state: truth.state, currency: lower(truth.currency) },
        ...{ deadline: truth.deadline, reservedUntil: truth.reservedUntil },
      })
      expect([BigInt(price), BigInt(bond)]).toEqual([truth.price, truth.bond])
    }
    const states = new Set(rows.map(({ state }) => state))
    expect(states).toEqual(
      new Set(["deposited", "handed-over", "rejected", "contested", "accepted", "settled", "refunded"]),
    )
  })

  test("every lien: the last of each car as it stands, the earlier ones ended", async () => {
    const rows = await readRows(indexer.url, "liens")
    expect(rows.length).toBe(6)
    for (const vin of stage.vins) {
      const own = rows.filter((row) => row.vin === vin).toSorted((a, b) => a.number - b.number)
      const truth = await getLien(stage.reader, { vin })
      expect(own.map(({ number }) => number)).toEqual(own.map((_, index) => index + 1))
      expect(own.length).toBe(Number(truth.id))
      for (const row of own.slice(0, -1)) expect(row.releasedAt).not.toBeNull()
      const last = own.at(-1)
      const active = last?.releasedAt === null ? last : undefined
      expect(active?.holder ?? null).toBe(truth.holder && lower(truth.holder))
      if (active)
        expect(active).toMatchObject({
          ...{ isOrdered: truth.isOrdered, ceiling: String(truth.ceiling), currency: lower(truth.currency) },
        })
    }
  })

  test("every credit at both desks, in both currencies", async () => {
    const rows = await readRows(indexer.url, "credits")
    const purses = new Set(rows.map(({ desk, currency }) => `${desk} ${currency}`))
    expect(purses.size).toBe(3)
    for (const { account, currency, desk, amount } of rows) {
      const isEscrow = desk === lower(stage.desks.escrowDesk)
      const name = isEscrow ? "escrowDesk" : "saleDesk"
      expect(await getCredit(stage.reader, { account, currency, desk: name })).toBe(BigInt(amount))
    }
  })

  test("every car: whose it is, for whom it is kept, who has a lien on it", async () => {
    for (const vin of stage.vins) {
      const life = await indexer.client.getVehicle(vin)
      const [{ owner }, reservation, lien] = await Promise.all([
        getVehicle(stage.reader, { vin }),
        getReservation(stage.reader, { vin }),
        getLien(stage.reader, { vin }),
      ])
      const held = life?.escrows.find(({ closedAt }) => closedAt === null)
      expect(life?.vehicle).toMatchObject({ owner: lower(owner), escrowId: held?.saleId ?? null })
      expect(held?.reservedUntil).toBe(reservation?.until)
      expect(held?.buyer).toBe(reservation ? lower(reservation.buyer) : undefined)
      expect(life?.vehicle.lienHolder).toBe(lien.holder && lower(lien.holder))
    }
  })
})

describe("what rows tell beyond views", () => {
  const ends = async (saleId: Hex) => (await indexer.client.getEscrow(saleId))?.bondLost

  test("who lost a bond", async () => {
    const { notHandedOver, silentSeller, cancelled, founded, inCoin } = stage.escrows
    expect(await ends(notHandedOver)).toBe("0")
    for (const saleId of [silentSeller, cancelled, founded]) expect(await ends(saleId)).toBe("90000000")
    expect(await ends(inCoin)).toBeNull()
    const repriced = await indexer.client.getEscrow(stage.escrows.repriced)
    expect(repriced).toMatchObject({ deposit: "9000000000", price: "8999999993", state: "settled" })
  })

  test("how each lien ended", async () => {
    const bank = stage.parties.bank.account.address
    const { items } = await indexer.client.listLiens({ holder: bank })
    const paid = Object.fromEntries(items.map(({ vin, number, paid: sum }) => [`${vin} ${number}`, sum]))
    const { liens } = stage
    expect(paid).toEqual({
      [`${liens.paidInEscrow} 1`]: "3000000000",
      [`${liens.paidDirectly} 1`]: "2000000000",
      [`${liens.paidOutside} 1`]: "0",
      [`${liens.released} 1`]: null,
      [`${liens.released} 2`]: null,
    })
    const active = await indexer.client.listLiens({ holder: bank, isActive: true })
    expect(active.items.map(({ vin, number }) => [vin, number])).toEqual([[liens.released, 2]])
  })

  test("one sale in whatever state", async () => {
    const { deposited, repriced } = stage.escrows
    const open = await indexer.client.getSale(deposited)
    expect(open).toMatchObject({
      ...{ saleId: deposited, sale: null, lien: null, offers: [] },
      ...{ listing: { state: "reserved" }, escrow: { state: "deposited" } },
    })
    expect(await indexer.client.getSale(repriced)).toMatchObject({
      ...{ escrow: { state: "settled" }, listing: { state: "sold" }, sale: { mode: "escrow" } },
    })
    const paidOff = await indexer.client.getSale(stage.liens.escrow)
    expect(paidOff?.lien).toMatchObject({ paid: "3000000000", vin: stage.liens.paidInEscrow })
    const outside = await indexer.client.getVehicle(stage.liens.paidOutside)
    const attested = await indexer.client.getSale(outside?.sales[0]?.saleId ?? "")
    expect(attested).toMatchObject({ listing: null, escrow: null, offers: [{ state: "settled" }] })
    expect(await indexer.client.getSale(`0x${"00".repeat(32)}`)).toBeNull()
  })

  test("what a seller published, by its state now", async () => {
    const list = async (query: object) =>
      (await indexer.client.listListings({ seller: seller(), ...query })).items.map(({ vin }) => vin)
    expect(await list({ state: ["expired"] })).toEqual([stage.listings.ranOut])
    expect(await list({ state: ["open"] })).toEqual([])
    const all = await indexer.client.listListings({ seller: seller() })
    expect(all.items.map(({ state }) => state).toSorted()).toEqual(
      [
        ...["expired", "refunded", "refunded", "refunded", "refunded"],
        ...["reserved", "reserved", "reserved", "reserved", "reserved", "sold", "sold", "sold"],
      ].toSorted(),
    )
    await expect(indexer.client.listListings({})).rejects.toBeDefined()
  })

  test("a dealer's stock: what it owns, since when, and its latest listing", async () => {
    const { items } = await indexer.client.getStock(seller())
    const owners = await Promise.all(
      stage.vins.map(async (vin) => lower((await getVehicle(stage.reader, { vin })).owner)),
    )
    expect(items.length).toBe(owners.filter((owner) => owner === seller()).length)
    for (const { vehicle, how, since } of items) {
      const life = await indexer.client.getVehicle(vehicle.vin)
      expect(how).toBe("owned")
      expect(since).toBe(life?.titles.at(-1)?.from)
    }
    const sinces = items.map(({ since }) => since ?? 0)
    expect(sinces).toEqual(sinces.toSorted((a, b) => a - b))
    const ranOut = items.find(({ vehicle }) => vehicle.vin === stage.listings.ranOut)
    expect(ranOut?.listing?.state).toBe("expired")
    expect((await indexer.client.getStock(zeroAddress)).items).toEqual([])
  })
})
