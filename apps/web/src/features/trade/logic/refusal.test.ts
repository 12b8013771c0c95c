import { expect, test } from "vitest"
import { buyerRefusal, saleRefusal } from "./refusal.ts"

const nobody = "0x0000000000000000000000000000000000000000"
const seller = "0x1111111111111111111111111111111111111111"
const buyer = "0x2222222222222222222222222222222222222222"
const bank = "0x3333333333333333333333333333333333333333"
const now = 1_000
const listing = {
  ...({ state: "open", seller, deadline: 2_000, buyer: nobody, attester: nobody } as const),
  ...({ price: "100", mode: "direct" } as const),
}
const vehicle = {
  ...({ owner: seller, status: "active", isFrozen: false } as const),
  escrowId: null,
}
const same = { state: "same" } as const

test("an open listing of an active car by its owner can be bought", () => {
  expect(saleRefusal(listing, vehicle, same, now)).toBeUndefined()
  expect(buyerRefusal(listing, { account: buyer, mayHold: true, balance: 100n })).toBeUndefined()
})

test("behavior: a file that changed, or cannot be compared, is never bought", () => {
  expect(saleRefusal(listing, vehicle, { state: "changed", records: [] }, now)).toBe("headChanged")
  expect(saleRefusal(listing, vehicle, { state: "unknown" }, now)).toBe("headChanged")
})

test("behavior: state, status, freeze, owner and deadline each refuse", () => {
  expect(saleRefusal({ ...listing, state: "sold" }, vehicle, same, now)).toBe("sold")
  expect(saleRefusal({ ...listing, state: "cancelled" }, vehicle, same, now)).toBe("cancelled")
  expect(saleRefusal(listing, { ...vehicle, status: "stolen" }, same, now)).toBe("stolen")
  expect(saleRefusal(listing, { ...vehicle, isFrozen: true }, same, now)).toBe("frozen")
  expect(saleRefusal(listing, { ...vehicle, owner: buyer }, same, now)).toBe("sellerChanged")
  expect(saleRefusal(listing, vehicle, same, 2_001)).toBe("expired")
  expect(saleRefusal(listing, vehicle, same, 2_000)).toBeUndefined()
})

test("behavior: a car that another buyer paid for, or whose terms are used up, is not bought", () => {
  const reserved = { ...vehicle, escrowId: `0x${"ab".repeat(32)}` } as const
  expect(saleRefusal(listing, reserved, same, now)).toBe("reserved")
  expect(saleRefusal({ ...listing, state: "refunded" }, vehicle, same, now)).toBe("refunded")
})

test("behavior: the buyer is refused for who it is and what it has", () => {
  const ask = { account: buyer, mayHold: true, balance: 100n }
  expect(buyerRefusal(listing, { ...ask, account: seller.toUpperCase().replace("0X", "0x") })).toBe("ownCar")
  expect(buyerRefusal({ ...listing, buyer: bank }, ask)).toBe("otherBuyer")
  expect(buyerRefusal(listing, { ...ask, mayHold: false })).toBe("notCertified")
  expect(buyerRefusal(listing, { ...ask, balance: 99n })).toBe("notEnough")
  expect(buyerRefusal({ ...listing, attester: buyer, mode: "attested" }, ask)).toBe("attesterIsBuyer")
})

test("behavior: in an attested sale the money moves elsewhere, so no balance is asked for", () => {
  const attested = { ...listing, attester: bank, mode: "attested" } as const
  expect(buyerRefusal(attested, { account: buyer, mayHold: true, balance: 0n })).toBeUndefined()
})
