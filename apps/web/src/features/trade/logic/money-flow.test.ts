import { expect, test } from "vitest"
import { moneyFlow, networkFee } from "./money-flow.ts"

test("a direct sale: the fee comes out of the price, and every part adds up", () => {
  const flow = moneyFlow("direct", 18_450_000_000n, 25)
  expect(flow).toEqual({
    price: 18_450_000_000n,
    fee: 46_125_000n,
    lienHolderGets: 0n,
    sellerGets: 18_403_875_000n,
    buyerPaysNow: 18_450_000_000n,
    buyerPaysOutside: 0n,
  })
  expect(flow.fee + flow.sellerGets).toBe(flow.buyerPaysNow)
})

test("behavior: an attested sale moves no money through the desk and costs no fee", () => {
  expect(moneyFlow("attested", 900n, 100)).toEqual({
    price: 900n,
    fee: 0n,
    lienHolderGets: 0n,
    sellerGets: 900n,
    buyerPaysNow: 0n,
    buyerPaysOutside: 900n,
  })
})

test("behavior: a fee below the smallest unit is rounded down, as the desk does", () => {
  expect(moneyFlow("direct", 399n, 25).fee).toBe(0n)
  expect(moneyFlow("direct", 400n, 25).fee).toBe(1n)
})

test("behavior: a lien is paid off out of what the seller would get, and nobody else's part changes", () => {
  const flow = moneyFlow("direct", 18_450_000_000n, 25, 4_000_000_000n)
  expect(flow).toMatchObject({
    fee: 46_125_000n,
    sellerGets: 14_403_875_000n,
    lienHolderGets: 4_000_000_000n,
  })
  expect(flow.fee + flow.lienHolderGets + flow.sellerGets).toBe(flow.buyerPaysNow)
})

test("behavior: a free network costs nothing", () => {
  expect(networkFee("buyWithEuro", 0n)).toBe(0n)
  expect(networkFee("offer", 2n)).toBe(160_000n)
})
