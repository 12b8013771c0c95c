import { expect, test } from "vitest"
import { readLienDraft } from "./lien-form.ts"

const euro = `0x${"11".repeat(20)}` as const
const draft = { vin: " wvwzzz1kztw700010", ceiling: "8,000", currency: "euro", days: "14" } as const

test("a typed lien becomes terms in the currency's smallest unit", () => {
  expect(readLienDraft(draft, euro, 100)).toEqual({
    terms: { vin: "WVWZZZ1KZTW700010", ceiling: 8_000_000_000n, currency: euro, deadline: 1_209_700 },
  })
})

test("behavior: what is no VIN or no amount is named", () => {
  expect(readLienDraft({ ...draft, vin: "WVW", ceiling: "0" }, euro, 100)).toEqual({
    problems: { vin: "vin", ceiling: "ceiling" },
  })
  expect(readLienDraft({ ...draft, ceiling: "" }, euro, 100)).toEqual({ problems: { ceiling: "ceiling" } })
  const tooMuch = { ...draft, currency: "coin", ceiling: "999999999999999" } as const
  expect(readLienDraft(tooMuch, euro, 100)).toEqual({ problems: { ceiling: "ceiling" } })
})
