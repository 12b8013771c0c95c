import { hasNationalFormat, normalisePlate } from "@urcar/sdk/plate"
import { isVin } from "@urcar/sdk/vin"
import { describe, expect, test } from "vitest"
import { makePlate, makeVin } from "./identity.ts"
import { modelOf } from "./models.ts"
import { createRandom } from "./random.ts"

describe("makeVin", () => {
  test.each(["golf", "mustang", "zs", "corolla"] as const)("default: %s", (name) => {
    for (let number = 0; number < 50; number += 1) {
      const vin = makeVin(modelOf(name), 2021, createRandom(`${name} ${number}`))
      expect(isVin(vin)).toBe(true)
      expect(vin.slice(0, 3)).toBe(modelOf(name).wmi)
      expect(vin.charAt(9)).toBe("M")
    }
  })
})

describe("makePlate", () => {
  test.each(["DE", "FR", "AT", "PL", "NL", "CZ"])("default: %s", (country) => {
    for (let number = 0; number < 200; number += 1) {
      const plate = normalisePlate(country, makePlate(country, createRandom(`${country} ${number}`)))
      expect([plate, hasNationalFormat(plate)]).toEqual([plate, true])
    }
  })
})
