import { zeroAddress } from "viem"
import { describe, expect, test } from "vitest"
import { areSameCount, countKeyOf } from "../../src/projections/count.ts"
import { authorityTitle, birthTitle, readReason, saleTitle, withOwner } from "../../src/projections/title.ts"
import { author, owner, place, sampleVehicle } from "../support/samples.ts"

const vehicle = sampleVehicle({ titleCount: 2, recordCount: 9 })

describe("titles", () => {
  test("default: numbered on, from the one before", () => {
    expect(birthTitle(sampleVehicle({ titleCount: 0 }), owner, place)).toMatchObject({
      number: 1,
      owner,
      previousOwner: null,
      how: "birth",
      to: null,
      from: place.at,
    })
    expect(saleTitle(vehicle, author, null, place)).toMatchObject({
      number: 3,
      owner: author,
      previousOwner: owner,
      how: "sale",
      recordSequence: 9,
      price: null,
    })
    const act = { sequence: 4, reason: "inheritance" }
    expect(authorityTitle(vehicle, author, act, place)).toMatchObject({
      how: "authority",
      reason: "inheritance",
      recordSequence: 4,
    })
    expect(withOwner(vehicle, author)).toEqual({
      ...{ owner: author, holder: author, titleCount: 3 },
      ...{ reservedDesk: null, reservedBuyer: null, reservedUntil: null },
    })
    expect(withOwner(vehicle, zeroAddress)).toMatchObject({
      owner: zeroAddress,
      status: "annulled",
      plate: null,
    })
  })

  test("behavior: the reason an authority stated", () => {
    expect(readReason({ payload: '{"from":"0x","reason":"court-order","to":"0x","v":1}' })).toBe(
      "court-order",
    )
    expect(readReason({ payload: "{}" })).toBeNull()
  })
})

test("a vehicle changes its count with what it is counted by, and with nothing else", () => {
  const key = countKeyOf(vehicle)
  expect(areSameCount(key, countKeyOf({ ...vehicle, plate: "DE A1", acceptedKm: 7 }))).toBe(true)
  const changes = [
    { make: "A" },
    { model: "B" },
    { country: "FR" },
    { fuel: "diesel" },
    { status: "stolen" },
    { verdict: "LOGICAL" },
    { saleId: "0x12" },
  ] as const
  for (const change of changes) expect(areSameCount(key, countKeyOf({ ...vehicle, ...change }))).toBe(false)
})
