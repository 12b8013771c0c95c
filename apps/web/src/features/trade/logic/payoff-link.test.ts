import { expect, test } from "vitest"
import { readPayoff, writePayoff } from "./payoff-link.ts"

const payoff = {
  amount: 4_000_000_000n,
  saleId: `0x${"12".repeat(32)}`,
  expiry: 1_800_000_000,
  signature: `0x${"ab".repeat(65)}`,
} as const

test("a quote arrives as its holder signed it, in an address or in a pasted link", () => {
  expect(readPayoff(writePayoff(payoff))).toEqual(payoff)
  expect(readPayoff(` https://urcar.example/trade${writePayoff(payoff)} \n`)).toEqual(payoff)
})

test.each([
  "",
  "#settle?amount=1",
  "#payoff?amount=1",
  writePayoff(payoff).replace("amount=4000000000", "amount=-4"),
  writePayoff(payoff).replace("amount=4000000000", "amount=4.5"),
  writePayoff(payoff).replace("until=1800000000", "until=soon"),
  writePayoff(payoff).replace(payoff.saleId, "0x12"),
  writePayoff(payoff).replace(payoff.signature, "0xzz"),
])("behavior: %j carries none", (text) => {
  expect(readPayoff(text)).toBeUndefined()
})
