import { mnemonicToAccount } from "viem/accounts"
import { describe, expect, test } from "vitest"
import { isCountryCode } from "../country/index.ts"
import { deriveLocalAccounts, localActors, localMnemonic } from "./index.ts"

describe("localActors", () => {
  test("default: addresses are those of the phrase", () => {
    expect(localActors[0]?.address).toBe(mnemonicToAccount(localMnemonic).address)
    const accounts = deriveLocalAccounts(localActors.map(({ index }) => index))
    expect(localActors.map(({ address }) => address)).toEqual(accounts.map(({ address }) => address))
  })

  test("behavior: nobody is listed twice", () => {
    for (const property of ["id", "name", "index", "address"] as const)
      expect(new Set(localActors.map((actor) => actor[property])).size).toBe(localActors.length)
  })

  test("behavior: everybody belongs to a country, or to the federation", () => {
    for (const { country } of localActors) expect(country === "EU" || isCountryCode(country)).toBe(true)
  })

  test("behavior: every business can be found", () => {
    for (const actor of localActors.filter(({ website }) => website !== undefined)) {
      expect(actor.town).toBeDefined()
      expect(actor.website).toMatch(/^https:\/\/[a-z]+\.example$/)
    }
  })
})
