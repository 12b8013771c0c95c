import { keccak256, stringToHex } from "viem/utils"
import { expect, test } from "vitest"
import { commitToPayment, createSalt } from "./payment.ts"

const saleId = `0x${"ab".repeat(32)}` as const
const salt = `0x${"01".repeat(16)}` as const

test("the commitment is keccak-256 of sale, reference and salt, a line each", async () => {
  const text = `${saleId}\nSEPA 2026-11-21 REF 4711\n${salt}`
  expect(await commitToPayment(saleId, " SEPA 2026-11-21 REF 4711 ", salt)).toBe(keccak256(stringToHex(text)))
})

test("behavior: the same reference with another salt commits to something else", async () => {
  const other = `0x${"02".repeat(16)}` as const
  expect(await commitToPayment(saleId, "4711", salt)).not.toBe(await commitToPayment(saleId, "4711", other))
})

test("behavior: a salt is sixteen fresh bytes", () => {
  expect(createSalt()).toMatch(/^0x[0-9a-f]{32}$/)
  expect(createSalt()).not.toBe(createSalt())
})
