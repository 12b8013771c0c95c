import { expect, test } from "vitest"
import { readSettlement, writeSettlement } from "./settlement-link.ts"

const settlement = {
  price: 12_000_000_000n,
  until: 1_800_000_000,
  signature: `0x${"ab".repeat(65)}`,
} as const

test("what one side signed arrives at the other", () => {
  expect(readSettlement(writeSettlement(settlement))).toEqual(settlement)
})

test.each([
  "",
  "#money",
  "#settle?price=1",
  `#settle?price=-1&until=2&signature=${settlement.signature}`,
  `#settle?price=1.5&until=2&signature=${settlement.signature}`,
  "#settle?price=1&until=2&signature=0xzz",
  `#settle?price=1&until=soon&signature=${settlement.signature}`,
])("behavior: %j carries none", (hash) => {
  expect(readSettlement(hash)).toBeUndefined()
})
