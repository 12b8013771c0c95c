import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { bondOf, escrowTimes } from "./escrow-times.ts"

const source = readFileSync(
  new URL("../../../../../../contracts/src/sale/EscrowDesk.sol", import.meta.url),
  "utf8",
)

const constant = (name: string): string =>
  new RegExp(`constant ${name} = ([^;]+);`).exec(source)?.[1] ?? `no ${name}`

test.each(Object.entries(escrowTimes))("%s lasts as long as the contract says", (name, seconds) => {
  expect(constant(name.toUpperCase())).toBe(`${seconds / 86_400} days`)
})

test("the bond is the contract's share of the price, rounded down", () => {
  expect(constant("BOND")).toBe("100")
  expect(bondOf(12_500_000_099n)).toBe(125_000_000n)
})
