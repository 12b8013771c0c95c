import { describe, expect, test } from "vitest"
import { decodeTerms, type RawTerms } from "../../src/decode/terms.ts"
import { onSale, refusalReasonOf, toListing, toOffer } from "../../src/projections/listing.ts"
import { saleRecord, toSale } from "../../src/projections/sale.ts"
import { author, owner, place, sampleVehicle, vin, witness } from "../support/samples.ts"

const zero = `0x${"00".repeat(20)}` as const
const head = `0x${"22".repeat(27)}` as const
const saleId = `0x${"44".repeat(32)}` as const

const raw: RawTerms = {
  vin: `0x${Buffer.from(vin).toString("hex")}`,
  buyer: zero,
  currency: `0x${"DD".repeat(20)}`,
  price: 2n ** 255n,
  attester: zero,
  odometer: 12_000,
  unit: 1,
  disclosure: saleId,
  head,
  nonce: 2n ** 200n,
  deadline: 1_800_000_000,
}
const terms = decodeTerms(raw)
const published = { saleId, seller: owner, desk: author, terms, signature: "0x12", disclosure: "{}" } as const

describe("decodeTerms", () => {
  test("default", () => {
    expect(terms).toMatchObject({
      vin,
      mode: "direct",
      currency: `0x${"dd".repeat(20)}`,
      odometer: 12_000,
      unit: "km",
    })
  })

  test("behavior: an attester makes it attested; no unit, no odometer", () => {
    const other = decodeTerms({ ...raw, attester: witness, unit: 0, odometer: 4_294_967_295 })
    expect(other).toMatchObject({ mode: "attested", attester: witness, odometer: null, unit: null })
  })
})

describe("toListing", () => {
  test("default: open on the file's head", () => {
    expect(toListing(published, head, false, place)).toMatchObject({
      state: "open",
      closedAt: null,
      vin,
      price: 2n ** 255n,
    })
  })

  test("behavior: of an old head it is stale, of a cancelled nonce cancelled", () => {
    const other = `0x${"99".repeat(27)}` as const
    expect(toListing(published, other, false, place)).toMatchObject({ state: "stale", closedAt: place.at })
    expect(toListing(published, head, true, place)).toMatchObject({ state: "cancelled", closedAt: place.at })
  })
})

test("onSale shows the listing, or nothing of one", () => {
  const listing = toListing(published, head, false, place)
  expect(onSale(listing)).toMatchObject({ saleId, mode: "direct", attester: null, listedAt: place.at })
  expect(Object.values(onSale(null)).every((value) => value === null)).toBe(true)
})

test("toOffer keeps terms as JSON without loss", () => {
  const offer = toOffer({ saleId, buyer: author, seller: owner, until: 5, terms, signature: "0x12" }, place)
  expect(offer.terms).toMatchObject({ price: String(2n ** 255n), nonce: String(2n ** 200n), vin })
  expect(JSON.parse(JSON.stringify(offer.terms))).toEqual(offer.terms)
  expect(offer).toMatchObject({ state: "open", vin, attester: zero })
})

test("refusalReasonOf names every reason, and a later one as other", () => {
  expect([0, 1, 2, 3, 4, 9].map(refusalReasonOf)).toEqual([
    "payment-missing",
    "payment-differs",
    "parties-differ",
    "vehicle-differs",
    "other",
    "other",
  ])
})

test("toSale keeps what the car was, and whether money moved at the desk", () => {
  const settled = {
    saleId,
    seller: owner,
    buyer: author,
    desk: witness,
    currency: zero,
    price: 9n,
    fee: 1n,
    isEscrow: false,
  } as const
  const vehicle = sampleVehicle({ make: "Škoda", makeKey: "škoda", acceptedKm: 5, recordCount: 4 })
  const direct = toSale({ ...settled, attester: zero, payment: saleId }, vehicle, place)
  expect(direct).toMatchObject({ mode: "direct", attester: null, payment: null, make: "Škoda", km: 5 })
  const attested = toSale({ ...settled, attester: witness, payment: saleId }, vehicle, place)
  expect(attested).toMatchObject({ mode: "attested", attester: witness, payment: saleId })
  const escrow = toSale({ ...settled, isEscrow: true, attester: zero, payment: saleId }, vehicle, place)
  expect(escrow).toMatchObject({ mode: "escrow", attester: null, payment: null })
  expect(saleRecord(vehicle)).toEqual({ recordSequence: 4, km: 5, verdict: "NO_JUDGEMENT" })
})
