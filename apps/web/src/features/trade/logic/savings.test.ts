import { expect, test } from "vitest"
import { savingsOf } from "./savings.ts"

test("a direct sale saves every visit and paper, less the desk's fee", () => {
  expect(savingsOf("direct", 46_125_000n)).toEqual({
    visits: 3,
    papers: 7,
    days: 4,
    plates: 2,
    fees: 48_875_000n,
  })
})

test("behavior: an attested sale still takes a visit to the attester", () => {
  expect(savingsOf("attested", 0n)).toMatchObject({ visits: 2, papers: 6, days: 3 })
})

test("behavior: a fee above the paper's fees is never told as a saving", () => {
  expect(savingsOf("direct", 200_000_000n).fees).toBe(0n)
})
