import type { SignedCarGrant } from "@urcar/sdk/seal"
import type { Address } from "viem"
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { openDatabase } from "../database/open-database.ts"
import type { BytesStore } from "../sealed/keep-bytes.ts"
import { createReaders } from "../sealed/readers.ts"
import type { CarChain } from "./ask-chain.ts"
import { createCarGrantBook } from "./car-grant-book.ts"
import { keptSeconds, maximumGrants, pageSize } from "./limits.ts"
import { listGrants } from "./list-grants.ts"
import { CarGrantOutdatedRefusal, CarGrantQuotaRefusal } from "./refusals.ts"
import { carGrants } from "./table.ts"

const start = 1_800_000_000
const account = (digit: string): Address => `0x${digit.repeat(40)}`
const [owner, insurer, rival] = [account("a"), account("b"), account("c")]
const vin = "WVWZZZ1JZXW000001"
const noBoxes: BytesStore = { put: async () => {}, get: async () => undefined, erase: async () => {} }
const { database, close } = await openDatabase("memory")
afterAll(close)
const book = createCarGrantBook(database)
const readers = createReaders({ database, boxes: noBoxes })
/** Nobody sold, and everybody insures: what time alone decides. */
const chain: CarChain = { findOwner: async () => owner, isInsurer: async () => true }

const grant = (change: Partial<SignedCarGrant> = {}): SignedCarGrant => {
  const all = { vin, grantor: owner, grantee: insurer, issuedAt: start, expiresAt: start + 60, ...change }
  return { ...all, signature: `0x${Object.values(all).join("")}` }
}
const listAt = (now: number, of = insurer, page = 0) =>
  listGrants({ book, readers, chain }, { account: of, now, page })
const endsAt = async (now: number, of = insurer) =>
  (await listAt(now, of)).received.map(({ end, endedAt }) => [end, endedAt])

beforeEach(async () => void (await database.delete(carGrants)))

describe("book of granted cars", () => {
  test("default: a grant runs until its last second, and not one later", async () => {
    await book.put(grant())
    expect(await endsAt(start + 60)).toEqual([[null, null]])
    expect(await endsAt(start + 61)).toEqual([["expired", start + 60]])
    expect(await endsAt(start + 61, rival)).toEqual([])
  })

  test("behavior: a later grant takes an earlier one's place, also where it ends sooner; never the other way round", async () => {
    const [first, second] = [grant({ expiresAt: start + 900 }), grant({ issuedAt: start + 1 })]
    await book.put(first)
    await book.put(second)
    await book.put(second)
    await expect(book.put(first)).rejects.toThrow(CarGrantOutdatedRefusal)
    expect(await endsAt(start + 60)).toEqual([[null, null]])
    expect(await endsAt(start + 61)).toEqual([["expired", start + 60]])
    const { given } = await listAt(start + 2, owner)
    expect(given.map(({ end, endedAt }) => [end, endedAt])).toEqual([
      [null, null],
      ["replaced", start + 1],
    ])
  })

  test("behavior: two at once leave one that runs", async () => {
    const same = grant()
    await Promise.all([book.put(same), book.put(same)])
    expect(await endsAt(start)).toEqual([[null, null]])
  })

  test("behavior: withdrawn, only a later grant lists the car again", async () => {
    await book.put(grant())
    await book.withdraw({ vin, grantor: owner, grantee: insurer }, start + 5)
    await book.put(grant())
    expect(await endsAt(start + 6)).toEqual([["withdrawn", start + 5]])
    await book.put(grant({ issuedAt: start + 7, expiresAt: start + 90 }))
    expect(await endsAt(start + 8)).toEqual([
      [null, null],
      ["withdrawn", start + 5],
    ])
  })

  test("behavior: a hundred cars a page, running ones first", async () => {
    const vins = Array.from({ length: pageSize + 5 }, (_, index) => `WVWZZZ1JZXW${100_000 + index}`)
    for (const one of vins) await book.put(grant({ vin: one }))
    await book.withdraw({ vin: vins[0] ?? "", grantor: owner, grantee: insurer }, start)
    const [first, second] = [await listAt(start), await listAt(start, insurer, 1)]
    expect([first.received.length, first.isMore]).toEqual([pageSize, true])
    expect([second.received.length, second.isMore]).toEqual([5, false])
    expect(second.received.at(-1)?.grant.vin).toBe(vins[0])
    const all = [...first.received, ...second.received].map((one) => one.grant.vin)
    expect(new Set(all).size).toBe(vins.length)
  })

  test("behavior: what ended is forgotten after its time, and what runs is not", async () => {
    await book.put(grant())
    await book.put(grant({ vin: "WVWZZZ1JZXW000002", expiresAt: start + keptSeconds }))
    await book.tidy(new Date((start + 60 + keptSeconds) * 1000))
    expect((await listAt(start)).received).toHaveLength(2)
    await book.tidy(new Date((start + 61 + keptSeconds) * 1000))
    expect((await listAt(start)).received.map((one) => one.grant.vin)).toEqual(["WVWZZZ1JZXW000002"])
  })

  test("error: CarGrantQuotaRefusal for one car too often", async () => {
    for (let index = 0; index < maximumGrants; index++) await book.put(grant({ issuedAt: start + index }))
    await expect(book.put(grant({ issuedAt: start + maximumGrants }))).rejects.toThrow(CarGrantQuotaRefusal)
  })
})
