import { describe, expect, test } from "vitest"
import { parseAmount } from "#lib/amounts.ts"
import { emptyOffer, readOffer } from "./offer-form.ts"

const answers = { defects: "no", unauthorisedRepairs: "not-known", partsChanged: "yes" }
const good = { ...emptyOffer, confirmed: true, answers, price: "12.500", odometer: "42,100", unit: "km" }
const bank = "0x042a63149117602129B6922ecFe3111168C2C323"

describe("readOffer", () => {
  test("default", () => {
    expect(readOffer(good)).toEqual({
      offer: {
        ...{ disclosure: answers, price: 12_500_000_000n, currency: "euro", mode: "direct" },
        attester: undefined,
        ...{ odometer: { value: 42_100, unit: "km" }, days: 30 },
      },
    })
  })

  test("behavior: names every problem of an empty form", () => {
    expect(readOffer(emptyOffer)).toEqual({
      problems: {
        ...{ confirmed: "confirm", defects: "answer", unauthorisedRepairs: "answer", partsChanged: "answer" },
        ...{ price: "price", odometer: "odometer", unit: "unit" },
      },
    })
  })

  test("behavior: an attested sale names its notary or bank, a direct one forgets it", () => {
    expect(readOffer({ ...good, mode: "attested" })).toEqual({ problems: { attester: "attester" } })
    expect(readOffer({ ...good, mode: "attested", attester: bank })).toMatchObject({
      offer: { attester: bank },
    })
    expect(readOffer({ ...good, attester: bank })).toMatchObject({ offer: { attester: undefined } })
    const escrow = { ...good, mode: "escrow", attester: bank } as const
    expect(readOffer(escrow)).toMatchObject({ offer: { mode: "escrow", attester: undefined } })
  })
})

test.each([
  ["12,500", "euro", 12_500_000_000n],
  ["12500.5", "euro", 12_500_500_000n],
  ["2,25", "coin", 2_250_000_000_000_000_000n],
  ["0", "euro", undefined],
  ["-3", "euro", undefined],
] as const)("parseAmount: %s %s", (text, currency, expected) => {
  expect(parseAmount(text, currency)).toBe(expected)
})
