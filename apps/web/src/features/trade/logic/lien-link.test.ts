import { expect, test } from "vitest"
import { readLien, writeLien } from "./lien-link.ts"

const asked = {
  vin: "WVWZZZ1KZTW700010",
  holder: `0x${"11".repeat(20)}`,
  currency: `0x${"00".repeat(20)}`,
  ceiling: 8_000_000_000n,
  deadline: 1_800_000_000,
} as const
const signed = { ...asked, signature: `0x${"ab".repeat(65)}` } as const

test("what a bank asks for arrives at the owner, and the owner's signature at the bank", () => {
  expect(readLien(writeLien(asked))).toEqual(asked)
  expect(readLien(writeLien(signed))).toEqual(signed)
})

test.each([
  "",
  "#payoff?vin=1",
  writeLien(asked).replace(asked.vin, "WVWZZZ1KZTW70001O"),
  writeLien(asked).replace(asked.holder, "0x11"),
  writeLien(asked).replace("ceiling=8000000000", "ceiling=8e9"),
  writeLien(asked).replace("until=1800000000", "until=never"),
  `${writeLien(asked)}&signature=0xz`,
])("behavior: %j asks for none", (hash) => {
  expect(readLien(hash)).toBeUndefined()
})
