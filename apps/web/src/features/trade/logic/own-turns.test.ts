import type { IndexedEscrow, IndexedOffer } from "@urcar/sdk/indexer-client"
import { expect, test } from "vitest"
import { escrowOrder } from "./order-step.ts"
import { isOwnTurn, ownTurns } from "./own-turns.ts"

const seller = `0x${"11".repeat(20)}` as const
const buyer = `0x${"22".repeat(20)}` as const
const bank = `0x${"33".repeat(20)}` as const
const saleId = `0x${"ab".repeat(32)}` as const
const deadline = 1_000

const escrow: IndexedEscrow = {
  ...{ saleId, vin: "WVWZZZ1KZTW700010", seller, buyer, desk: bank, state: "deposited", deadline },
  ...{ reservedUntil: 9_000, currency: bank, deposit: "9", price: "9", bond: "1", bondLost: null },
  ...{ rejectionReason: null, rejectionEvidence: null, contestEvidence: null, isFounded: null },
  ...{ ruledBy: null, terms: {}, signature: "0xab", depositedAt: 1, handedOverAt: null, rejectedAt: null },
  ...{ contestedAt: null, ruledAt: null, closedAt: null, block: 1, transaction: "0xcd" },
}
const offer: IndexedOffer = {
  ...{ saleId, vin: escrow.vin, buyer, seller, attester: bank, state: "open", refusalReason: null },
  ...{
    until: deadline,
    currency: bank,
    price: "9",
    terms: {},
    signature: "0xab",
    offeredAt: 5,
    closedAt: null,
  },
}
const none = { escrows: [], waiting: [] }
const stepsOf = (account: string, state: IndexedEscrow["state"], now: number) =>
  ownTurns(account, { ...none, escrows: [{ ...escrow, state }] }, now).map(({ step }) => step)

test("isOwnTurn: the one who is waited for, or anyone who can end it", () => {
  const order = (now: number) => escrowOrder({ state: "rejected", deadline }, "buyer", now)
  expect(isOwnTurn(order(deadline), "buyer")).toBe(false)
  expect(isOwnTurn(order(deadline), "seller")).toBe(true)
  expect(isOwnTurn(order(deadline + 1), "buyer")).toBe(true)
})

test("a sale waits for who is to act, and for both once anyone can end it", () => {
  expect(stepsOf(buyer, "deposited", deadline)).toEqual(["handover"])
  expect(stepsOf(seller, "deposited", deadline)).toEqual([])
  expect(stepsOf(seller, "rejected", deadline)).toEqual(["rejected"])
  expect(stepsOf(buyer, "rejected", deadline)).toEqual([])
  for (const account of [buyer, seller])
    expect(stepsOf(account, "deposited", deadline + 1)).toEqual(["handoverLapsed"])
  for (const account of [buyer, seller]) expect(stepsOf(account, "settled", deadline)).toEqual([])
})

test("behavior: an offer waits for its attester until it runs out", () => {
  expect(ownTurns(bank, { ...none, waiting: [offer] }, deadline)).toMatchObject([{ step: "attest" }])
  expect(ownTurns(bank, { ...none, waiting: [offer] }, deadline + 1)).toEqual([])
})

test("behavior: the next turn of a sale has a key of its own, the same turn the same", () => {
  const keys = (state: IndexedEscrow["state"], now: number) =>
    ownTurns(buyer, { ...none, escrows: [{ ...escrow, state }] }, now).map(({ key }) => key)
  expect(keys("deposited", 1)).toEqual(keys("deposited", 2))
  expect(keys("deposited", 1)).not.toEqual(keys("handed-over", 1))
})
