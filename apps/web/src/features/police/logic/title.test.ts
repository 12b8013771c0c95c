import { expect, test } from "vitest"
import { heirRefusal, type TitleCase, titleActs, titleRefusal } from "./title.ts"

const owner = `0x${"Aa".repeat(20)}` as const
const heir = `0x${"bb".repeat(20)}` as const
const german: TitleCase = {
  vehicle: { vin: "WVWZZZ1JZXW000001", owner, country: "DE", status: "active" },
  transfer: null,
}
const statusOf = (status: TitleCase["vehicle"]["status"]): TitleCase => ({
  ...german,
  vehicle: { ...german.vehicle, status },
})

test("default: the responsible country moves the title to a key that may hold one", () => {
  expect(titleRefusal(german, "DE", "inheritance")).toBeUndefined()
  expect(titleRefusal(statusOf("stolen"), "DE", "court-order")).toBeUndefined()
  expect(heirRefusal(german, { key: heir, mayHold: true })).toBeUndefined()
})

test("error: another country's vehicle, an annulled one, one that cannot be annulled", () => {
  expect(titleRefusal(german, "FR", "inheritance")).toBe("elsewhere")
  expect(titleRefusal(statusOf("annulled"), "DE", "court-order")).toBe("annulled")
  expect(titleRefusal(statusOf("stolen"), "DE", "annulment")).toBe("notActive")
})

test("error: the owner's own key, in whatever spelling, or one that may hold nothing", () => {
  expect(heirRefusal(german, { key: `0x${"aA".repeat(20)}`, mayHold: true })).toBe("sameKey")
  expect(heirRefusal(german, { key: heir, mayHold: false })).toBe("notCertified")
})

test("behavior: anybody carries it out after its delay, only its own country takes it back", () => {
  const transfer = { to: heir, executableFrom: 100, country: "DE" }
  expect(titleActs(transfer, "DE", 99)).toEqual(["cancel"])
  expect(titleActs(transfer, "DE", 100)).toEqual(["execute", "cancel"])
  expect(titleActs(transfer, "FR", 100)).toEqual(["execute"])
})
