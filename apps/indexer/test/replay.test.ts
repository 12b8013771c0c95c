import { IndexerQueryError, type VehicleLife, type VehicleSort } from "@urcar/sdk/indexer-client"
import { rules } from "@urcar/sdk/kinds"
import { decodeRecord, type LifeRecord, recordAppendedTopic } from "@urcar/sdk/records"
import { keccak256, stringToHex, zeroAddress } from "viem"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { actors } from "./support/actors.ts"
import { addresses } from "./support/chain.ts"
import { append, inspection, vins } from "./support/lives.ts"
import { openStage, type Stage } from "./support/stage.ts"
import { readRows } from "./support/tables.ts"
import { readTruth } from "./support/truth.ts"

let stage: Stage

beforeAll(async () => {
  stage = await openStage()
})

afterAll(() => stage?.close())

const client = () => stage.indexer.client
const truth = () => readTruth(stage.chain)

async function lifeOf(vin: string): Promise<VehicleLife> {
  const life = await client().getVehicle(vin)
  if (life === null) throw new Error(`No vehicle ${vin} was indexed.`)
  return life
}

/** Every record as the chain's events tell of it, oldest first. */
async function recordedOnChain(): Promise<LifeRecord[]> {
  const logs = await stage.chain.reader.getLogs({ address: addresses.vehicleRegistry, fromBlock: 0n })
  return logs.filter(({ topics }) => topics[0] === recordAppendedTopic).map((log) => decodeRecord(log))
}

function byKind(one: { readonly kind: string }, other: { readonly kind: string }): number {
  return one.kind < other.kind ? -1 : 1
}

/** The VINs of every page, two vehicles a page. */
async function readPages(sort: VehicleSort): Promise<string[]> {
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await client().listVehicles({ sort, limit: 2, cursor })
    seen.push(...page.items.map(({ vin }) => vin))
    cursor = page.cursor ?? undefined
  } while (cursor !== undefined)
  return seen
}

/** What a record states, from the chain or from its row. */
function pickStatement(record: LifeRecord | VehicleLife["records"][number]) {
  const { sequence, kind, author, odometer, occurredAt, recordedAt, supersedes, previousBlock } = record
  return { sequence, kind, author, odometer, occurredAt, recordedAt, supersedes, previousBlock }
}

describe("rows and contract views", () => {
  test("every vehicle", async () => {
    const { items } = await client().listVehicles({ limit: 100 })
    expect(items.map(({ vin }) => vin).sort()).toEqual(Object.values(vins).sort())
    for (const item of items) expect(item).toMatchObject(await truth().vehicle(item.vin))
  })

  test("every record, whose heads chain up to the vehicle's", async () => {
    const recorded = await recordedOnChain()
    expect(recorded.length).toBeGreaterThan(25)
    for (const vin of Object.values(vins)) {
      const { records, vehicle, blocks } = await lifeOf(vin)
      const own = recorded.filter((record) => record.vin === vin)
      expect(records.map(pickStatement)).toEqual(own.map(pickStatement))
      expect(records.slice(1).map(({ previousHead }) => previousHead)).toEqual(
        records.slice(0, -1).map(({ head }) => head),
      )
      expect(records.at(-1)?.head).toBe(vehicle.head)
      expect(blocks).toEqual([...new Set(records.map(({ block }) => block))])
    }
  })

  test("every title, without a gap", async () => {
    for (const vin of Object.values(vins)) {
      const { titles, vehicle } = await lifeOf(vin)
      expect(titles.map(({ number }) => number)).toEqual(titles.map((_, index) => index + 1))
      expect(titles.slice(1).map(({ from }) => from)).toEqual(titles.slice(0, -1).map(({ to }) => to))
      expect(titles.at(-1)).toMatchObject({ owner: vehicle.owner, to: null })
      expect(titles.at(0)?.how).toBe("birth")
    }
  })

  test("every licence", async () => {
    const licences = await readRows(stage.indexer.url, "licences")
    expect(licences.length).toBe(13)
    for (const row of licences) expect(row).toEqual(await truth().licence(row.account))
  })

  test("every licence event, numbered without a gap", async () => {
    const events = await readRows(stage.indexer.url, "licenceEvents")
    for (const event of events) {
      const before = events.find(
        (one) => one.account === event.account && one.sequence === event.sequence - 1,
      )
      expect(event.previousBlock).toBe(before?.block ?? 0)
    }
  })

  test("every WMI", async () => {
    const wmis = await readRows(stage.indexer.url, "wmis")
    expect(wmis.length).toBe(3)
    for (const { wmi, account } of wmis) {
      const isHeld = await truth().wmiHolder(actors.manufacturer.address, wmi)
      expect(isHeld).toBe(account === actors.manufacturer.address.toLowerCase())
    }
  })

  test("every key", async () => {
    const keys = await readRows(stage.indexer.url, "keys")
    expect(keys.length).toBe(5)
    for (const row of keys) expect(row).toEqual(await truth().key(row.key))
    for (const { address } of Object.values(actors)) {
      expect((await client().getKey(address)).mayHold).toBe(await truth().mayHold(address))
    }
  })

  test("every plate", async () => {
    const uses = await readRows(stage.indexer.url, "plates")
    expect(uses.length).toBe(4)
    for (const use of uses) {
      const { vin, sequence } = await truth().plateUse(use.plate)
      const latest = uses.findLast(({ plate }) => plate === use.plate)
      if (use === latest) expect(use.to === null ? use.vin : null).toBe(vin)
      if (use === latest && use.to === null) expect(use.sequence).toBe(sequence)
    }
  })

  test("every offer", async () => {
    const offers = await readRows(stage.indexer.url, "offers")
    expect(offers.map(({ state }) => state).sort()).toEqual(["settled", "withdrawn"])
    for (const { saleId, buyer, attester, until, state } of offers) {
      const standing = state === "open" ? { attester, until } : { attester: `0x${"00".repeat(20)}`, until: 0 }
      expect(await truth().offer(saleId, buyer)).toEqual(standing)
    }
  })

  test("every credit and every cancelled signature", async () => {
    const credits = await readRows(stage.indexer.url, "credits")
    expect(credits.length).toBe(1)
    for (const { account, currency, amount } of credits)
      expect(await truth().credit(account, currency)).toBe(BigInt(amount))
    const cancelled = await readRows(stage.indexer.url, "nonceCancellations")
    expect(cancelled.length).toBe(2)
    for (const { account, nonce } of cancelled)
      expect(await truth().isNonceUsed(account, BigInt(nonce))).toBe(true)
  })

  test("every rule", async () => {
    const stored = await readRows(stage.indexer.url, "rules")
    const stated = rules.map(({ name, authorRoles, witnesses }) => ({ kind: name, authorRoles, witnesses }))
    expect(stored.toSorted(byKind)).toEqual(stated.toSorted(byKind))
  })

  test("counts by make, country and the rest add up", async () => {
    const { facets } = await client().listVehicles()
    expect(facets?.total).toBe(Object.keys(vins).length)
    const counts = await readRows(stage.indexer.url, "vehicleCounts")
    expect(counts.every(({ count }) => count >= 0)).toBe(true)
  })
})

describe("what rows tell beyond views", () => {
  test("verdicts", async () => {
    const { items } = await client().listVehicles({ limit: 100 })
    const verdicts = Object.fromEntries(
      items.map(({ vin, verdict, verdictReason }) => [vin, [verdict, verdictReason]]),
    )
    expect(verdicts).toMatchObject({
      [vins.clocked]: ["ILLOGICAL", "READING_FELL"],
      [vins.scrapped]: ["LOGICAL", "RISING"],
      [vins.imported]: ["NO_JUDGEMENT", "IMPORTED"],
      [vins.inherited]: ["LOGICAL", "RISING"],
    })
    expect(items.find(({ vin }) => vin === vins.imported)?.acceptedKm).toBe(93_000)
    expect(items.find(({ vin }) => vin === vins.clocked)?.acceptedKm).toBe(62_500)
  })

  test("titles by sale and by an authority", async () => {
    const sold = (await lifeOf(vins.sold)).titles.map(({ how, reason, price }) => [how, reason, price])
    expect(sold).toEqual([
      ["birth", null, null],
      ["sale", "direct", "12000000000"],
      ["sale", "attested", "9000000000"],
    ])
    const { titles, authorityTransfers } = await lifeOf(vins.inherited)
    expect(titles.at(-1)).toMatchObject({ how: "authority", reason: "court-order" })
    expect(authorityTransfers.map(({ state }) => state)).toEqual(["cancelled", "executed"])
  })

  test("a title that followed its key", async () => {
    const { titles, vehicle, records } = await lifeOf(vins.followed)
    expect(titles.map(({ how, reason, recordSequence }) => [how, reason, recordSequence])).toEqual([
      ["birth", null, 1],
      ["authority", "key-reissue", 2],
    ])
    expect(vehicle).toMatchObject({ isFrozen: false, owner: actors.doraAnew.address.toLowerCase() })
    expect(records.at(-1)).toMatchObject({ kind: "ownership", authorCountry: "FR" })
  })

  test("titles that an annulment ended", async () => {
    const annulled = await lifeOf(vins.annulled)
    expect(annulled.titles.at(-1)).toMatchObject({
      how: "authority",
      reason: "annulment",
      owner: zeroAddress,
    })
    expect(annulled.vehicle).toMatchObject({ status: "annulled", plate: null })
    const anew = await lifeOf(vins.anew)
    expect(anew.titles.map(({ how, recordSequence }) => [how, recordSequence])).toEqual([
      ["birth", 1],
      ["authority", 2],
      ["birth", 3],
    ])
    expect(anew.vehicle).toMatchObject({ status: "active", colour: "green" })
  })

  test("listings: stale, open and cancelled, and which of them the vehicle shows", async () => {
    const { listings, vehicle } = await lifeOf(vins.listed)
    const states = Object.fromEntries(listings.map(({ nonce, state }) => [nonce, state]))
    expect(states).toEqual({ 30: "stale", 31: "open", 32: "cancelled" })
    expect(vehicle.offer?.price).toBe("15000000000")
    const open = listings.find(({ state }) => state === "open")
    const found = open && (await client().getListing(open.saleId))
    expect(found).toMatchObject({ listing: { nonce: "31" }, vehicle: { vin: vins.listed }, offers: [] })
    expect(await client().getListing(`0x${"00".repeat(32)}`)).toBeNull()
    expect(open && keccak256(stringToHex(open.disclosure))).toBe(open?.disclosureHash)
  })

  test("sales with the car as it was", async () => {
    const { items } = await client().listSales({ make: "volkswagen" })
    // Sales of one second come in no promised order.
    expect(new Set(items.map(({ mode, km, recordSequence }) => `${mode} ${km} ${recordSequence}`))).toEqual(
      new Set(["attested 12500 3", "direct 12500 2"]),
    )
    const { currencies, vehicles, onSale } = await client().getMarket()
    expect(currencies).toMatchObject([{ sales: 2, volume: "21000000000" }])
    expect([vehicles, onSale]).toEqual([Object.keys(vins).length, 1])
  })

  test("sales to compare with, and statistics of them", async () => {
    const { items } = await client().listSales({ make: "volkswagen" })
    const [sold] = items
    if (!sold?.make || !sold.model) throw new Error("nothing was sold")
    const { make, model, currency } = sold
    const own = await client().listComparables({ make: make.toUpperCase(), model, currency })
    const names = (list: readonly { saleId: string }[]) => list.map(({ saleId }) => saleId).toSorted()
    expect(names(own.items)).toEqual(names(items))
    const others = await client().listComparables({ make, model: "another", currency })
    expect(names(others.items)).toEqual(names(items))
    const coin = `0x${"00".repeat(20)}`
    expect(await client().listComparables({ make, model, currency: coin })).toMatchObject({ items: [] })

    const statistics = await client().getMarketStatistics({ currency })
    const sum = (list: readonly { sales: number }[]) => list.reduce((all, { sales }) => all + sales, 0)
    expect([sum(statistics.months), sum(statistics.prices), sum(statistics.countries)]).toEqual([2, 2, 2])
    const counted = statistics.mileages.reduce((all, row) => all + row.vehicles, 0)
    expect(counted).toBeGreaterThan(0)
    expect(statistics.mileages.every(({ fromKm }) => fromKm % statistics.kmStep === 0)).toBe(true)
    const empty = await client().getMarketStatistics({ currency: coin })
    expect(empty).toMatchObject({ months: [], prices: [], countries: [] })
  })

  test("payloads that are no text keep their bytes and name no make", async () => {
    const { records, vehicle } = await lifeOf(vins.odd)
    expect(vehicle.make).toBeNull()
    expect(records.map(({ isPayloadValid }) => isPayloadValid)).toEqual([false, false, false])
  })

  test("who wrote, under its name", async () => {
    const { items } = await client().listLicences({ q: "söhne" })
    expect(items).toMatchObject([{ name: "Autohaus Ö & Söhne", city: "Köln", recordsWritten: 3 }])
    const station = await client().getLicence(actors.station.address)
    const standings = station?.events.map(({ standing }) => standing)
    expect(standings).toEqual(["active", "suspended", "active"])
    expect(station?.licence.recordsWitnessed).toBe(2)
  })
})

describe("search", () => {
  test("behavior: pages show every vehicle once, in every order", async () => {
    for (const sort of ["recent", "km", "-km", "year", "-year"] as const) {
      const seen = await readPages(sort)
      expect(seen.toSorted()).toEqual(Object.values(vins).sort())
    }
  })

  test("behavior: each filter narrows", async () => {
    const list = async (query: Parameters<Stage["indexer"]["client"]["listVehicles"]>[0]) =>
      (await client().listVehicles(query)).items.map(({ vin }) => vin).sort()
    expect(await list({ make: "honda" })).toEqual([vins.scrapped])
    expect(await list({ make: "Volkswagen", model: "polo" })).toEqual([vins.listed])
    expect(await list({ yearMax: 2010 })).toEqual([vins.scrapped])
    expect(await list({ yearMin: 2010, fuel: ["diesel"] })).toEqual([vins.imported, vins.sold].sort())
    expect(await list({ verdict: ["ILLOGICAL"] })).toEqual([vins.clocked])
    expect(await list({ status: ["scrapped", "stolen"] })).toEqual([vins.scrapped])
    expect(await list({ onSale: true })).toEqual([vins.listed])
    expect(await list({ priceMin: 14_999_999_999n, priceMax: 15_000_000_000n })).toEqual([vins.listed])
    expect(await list({ priceMax: 1n })).toEqual([])
    const barelyDriven = [vins.listed, vins.annulled, vins.anew, vins.followed]
    expect(await list({ kmMax: 600, make: "volkswagen" })).toEqual(barelyDriven)
    expect(await list({ owner: actors.dealer.address })).toEqual([vins.imported])
    expect(await list({ holder: actors.bruno.address })).toEqual([vins.clocked])
    expect(await list({ country: "FR" })).toEqual([])
    expect(await list({ q: "wvwzzz1kzaw00000" })).toHaveLength(7)
    expect(await list({ q: "volkswagen po" })).toEqual([vins.listed])
    expect(await list({ q: "B XY 99", country: "DE" })).toEqual([vins.clocked])
    expect(await list({ q: "100%" })).toEqual([])
  })

  test("error: what is not understood is named", async () => {
    const ask = async (path: string) => {
      const response = await fetch(`${stage.indexer.url}${path}`)
      return [response.status, await response.json()]
    }
    expect(await ask("/vehicles?limit=101&colour=red")).toMatchObject([
      400,
      { issues: [{ parameter: "limit" }, { parameter: "colour" }] },
    ])
    expect(await ask("/vehicles?cursor=abc")).toMatchObject([400, { issues: [{ parameter: "cursor" }] }])
    expect(await ask("/vehicles/NOTAVIN")).toMatchObject([400, { issues: [{ parameter: "vin" }] }])
    expect(await ask("/vehicles/WVWZZZ1KZAW999999")).toMatchObject([404, {}])
    expect(await ask("/licences/0x12")).toMatchObject([400, {}])
    expect(await ask("/offers")).toMatchObject([400, {}])
    expect(await ask("/plates/DE%20B?at=yesterday")).toMatchObject([400, {}])
  })
})

describe("plates", () => {
  test("default: the vehicle that has it now", async () => {
    const { matches } = await client().findPlate("de b-xy 1234")
    expect(matches.map(({ vehicle, isExact, isCurrent }) => [vehicle.vin, isExact, isCurrent])).toEqual([
      [vins.inherited, true, true],
    ])
  })

  test("behavior: the vehicle that had it on an old day", async () => {
    const { plates } = await lifeOf(vins.clocked)
    expect(plates.map(({ plate, to }) => [plate, to === null])).toEqual([
      ["DE BXY1234", false],
      ["DE BXY99", true],
    ])
    const before = (plates[0]?.from ?? 0) - 1
    expect((await client().findPlate("DE BXY1234", { at: String(before) })).matches).toEqual([])
  })

  test("behavior: a letter read for a digit", async () => {
    const { matches } = await client().findPlate("B-XY I234", { country: "DE" })
    expect(matches).toMatchObject([{ isExact: false, vehicle: { vin: vins.inherited } }])
  })
})

describe("parts", () => {
  test("default: where a serial number turned up, and that it comes from a scrapped vehicle", async () => {
    const { serial, matches } = await client().findPart(" 8hp-004 8213")
    expect(serial).toBe("8HP-0048213")
    expect(matches.map(({ vin, event, flags }) => [vin, event, flags])).toEqual([
      [vins.scrapped, "fitted", []],
      [vins.clocked, "fitted", [{ code: "from-scrapped-car", other: vins.scrapped }]],
    ])
    expect((await client().findPart("8HP-0048213", { maker: "zf" })).matches).toHaveLength(2)
    expect((await client().findPart("8HP-0048213", { maker: "Aisin" })).matches).toEqual([])
    expect((await client().findPart("NONE/1")).matches).toEqual([])
  })

  test("error: IndexerQueryError for what is no serial number", async () => {
    await expect(client().findPart("ä")).rejects.toThrow(IndexerQueryError)
    await expect(client().findPart("A1", { maker: "?" })).rejects.toThrow(IndexerQueryError)
  })
})

describe("lag", () => {
  test("behavior: a new record shows, and the indexer says that nothing is missing", async () => {
    const before = await client().getLag()
    const vin = vins.inherited
    await append(stage.chain, actors.station, inspection(vin, await stage.chain.now(), 20_000, "DE BXY1234"))
    await stage.indexer.catchUp()
    const after = await client().getLag()
    expect(after).toMatchObject({ blocksBehind: 0, secondsBehind: 0, isReady: true })
    expect(after.indexedBlock).toBe(before.indexedBlock + 1)
    expect((await lifeOf(vin)).vehicle).toMatchObject(await truth().vehicle(vin))
  })
})
