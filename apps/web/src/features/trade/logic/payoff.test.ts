import { expect, test } from "vitest"
import { payoffProblem } from "./payoff.ts"

const euro = `0x${"11".repeat(20)}` as const
const coin = `0x${"00".repeat(20)}` as const
const saleId = `0x${"12".repeat(32)}` as const
const lien = { currency: euro, ceiling: "8000" }
const sale = { saleId, currency: euro, proceeds: 9_000n }
const quote = { amount: 5_000n, saleId, expiry: 100, signature: "0xab" } as const
const any = `0x${"00".repeat(32)}` as const

test("a quote for this sale, in time and within ceiling and price, is taken", () => {
  expect(payoffProblem(quote, lien, sale, 100)).toBeUndefined()
  expect(payoffProblem({ ...quote, saleId: any, amount: 8_000n }, lien, sale, 1)).toBeUndefined()
})

test("behavior: each reason of the chain is told before the click", () => {
  expect(payoffProblem({ ...quote, saleId: `0x${"13".repeat(32)}` }, lien, sale, 1)).toBe("otherSale")
  expect(payoffProblem(quote, lien, sale, 101)).toBe("expired")
  expect(payoffProblem({ ...quote, amount: 8_001n }, lien, sale, 1)).toBe("aboveCeiling")
  expect(payoffProblem(quote, lien, { ...sale, currency: coin }, 1)).toBe("otherCurrency")
  expect(payoffProblem(quote, lien, { ...sale, proceeds: 4_999n }, 1)).toBe("tooHigh")
})

test("behavior: where no money moves here, a quote asks for none", () => {
  const outside = { ...sale, proceeds: 0n }
  expect(payoffProblem(quote, lien, outside, 1)).toBe("paidHere")
  expect(payoffProblem({ ...quote, amount: 0n }, lien, { ...outside, currency: coin }, 1)).toBeUndefined()
})
