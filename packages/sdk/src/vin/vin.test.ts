import { describe, expect, test } from "vitest"
import { InvalidVinError } from "../errors/identity-errors.ts"
import { UrcarError } from "../errors/urcar-error.ts"
import { createRandom } from "../testing/random.ts"
import { vinFromBytes, vinFromTokenId, vinToBytes, vinToTokenId } from "./codec.ts"
import { modelYears, splitVin, vinTail } from "./parts.ts"
import { isVin, parseVin } from "./vin.ts"

const random = createRandom(3779)

function reasonOf(act: () => unknown): string | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    if (error instanceof InvalidVinError) return error.values.reason
    throw error
  }
}

describe("parseVin", () => {
  test("default", () => {
    expect(parseVin("WVWZZZ1JZXW000001")).toBe("WVWZZZ1JZXW000001")
  })

  test("behavior: lower case and separators are accepted", () => {
    expect(parseVin(" wvw·zzz1jz·xw000001\n")).toBe("WVWZZZ1JZXW000001")
    expect(parseVin("WVW-ZZZ1JZ-XW000001")).toBe("WVWZZZ1JZXW000001")
  })

  test("behavior: the check digit binds North America and China only", () => {
    expect(parseVin("11111111111111111")).toBe("11111111111111111")
    expect(parseVin("1M8GDM9AXKP042788")).toBe("1M8GDM9AXKP042788")
    expect(parseVin("5GZCZ43D13S812715")).toBe("5GZCZ43D13S812715")
    expect(parseVin("WBAZZZ000ZZZ00000")).toBe("WBAZZZ000ZZZ00000")
    expect(reasonOf(() => parseVin("1M8GDM9A1KP042788"))).toBe("check-digit")
    expect(parseVin("LFV2A21K8A3000001").charAt(8)).toBe("8")
    expect(reasonOf(() => parseVin("LFV2A21K9A3000001"))).toBe("check-digit")
  })

  test.each([
    ["WVWZZZ1JZXW00000", "length"],
    ["WVWZZZ1JZXW0000011", "length"],
    ["", "length"],
    ["WVWZZZ1JZXW00000I", "charset"],
    ["WVWZZZ1JZXW00000O", "charset"],
    ["WVWZZZ1JZXW00000Q", "charset"],
    ["WVWZZZ1JZXW00000ſ", "charset"],
    ["WVWZZZ1JZXW00000Ж", "charset"],
    ["WVWZZZ1JZXW00000０", "charset"],
  ])("error: InvalidVinError for %j is %s", (text, reason) => {
    expect(reasonOf(() => parseVin(text))).toBe(reason)
  })

  test("behavior: the expected check digit is told", () => {
    expect(() => parseVin("1M8GDM9A1KP042788")).toThrow(
      expect.objectContaining({ values: { vin: "1M8GDM9A1KP042788", reason: "check-digit", expected: "X" } }),
    )
  })

  test("behavior: 100,000 random texts give a VIN or a named error", () => {
    const alphabets = [
      "ABCDEFGHJKLMNPRSTUVWXYZ0123456789",
      "ABCIOQZabcioq019 -·.",
      "\u0000ſıŉ\ud83d\ude97\udc00ÄßЖ０",
    ]
    let valid = 0
    for (let run = 0; run < 100_000; run++) {
      const alphabet = alphabets[random.integer(0, 2)] ?? ""
      const length = random.integer(0, 3) ? 17 : random.integer(0, 40)
      const text = Array.from({ length }, () => alphabet.charAt(random.integer(0, alphabet.length - 1))).join(
        "",
      )
      try {
        const vin = parseVin(text)
        valid += 1
        expect(parseVin(vin)).toBe(vin)
        expect(isVin(vin)).toBe(true)
        expect(vinFromTokenId(vinToTokenId(vin))).toBe(vin)
      } catch (error) {
        if (!(error instanceof UrcarError)) throw error
        expect(error).toBeInstanceOf(InvalidVinError)
      }
    }
    expect(valid).toBeGreaterThan(10_000)
  })
})

describe("isVin", () => {
  test("behavior: nothing is normalised", () => {
    expect(isVin("wvwzzz1jzxw000001")).toBe(false)
    expect(isVin(17)).toBe(false)
  })
})

describe("codec", () => {
  const vin = parseVin("WVWZZZ1JZXW000001")

  test("default", () => {
    expect(vinToBytes(vin)).toBe("0x5756575a5a5a314a5a5857303030303031")
    expect(vinToTokenId(vin)).toBe(0x5756575a5a5a314a5a5857303030303031n)
    expect(vinFromBytes(vinToBytes(vin))).toBe(vin)
  })

  test("error: InvalidVinError", () => {
    expect(reasonOf(() => vinFromBytes("0x00"))).toBe("length")
    expect(reasonOf(() => vinFromBytes("0x0000000000000000000000000000000000"))).toBe("charset")
    expect(reasonOf(() => vinFromTokenId(-1n))).toBe("length")
    expect(reasonOf(() => vinFromTokenId(1n))).toBe("charset")
    expect(reasonOf(() => vinFromTokenId(2n ** 200n))).toBe("length")
  })
})

describe("parts", () => {
  const vin = parseVin("WVWZZZ1JZXW000001")

  test("default", () => {
    expect(splitVin(vin)).toEqual({ wmi: "WVW", vds: "ZZZ1JZ", vis: "XW000001" })
    expect(vinTail(vin)).toBe("000001")
  })

  test("behavior: the model year letter comes round every 30 years", () => {
    expect(modelYears(vin, 2026)).toEqual([1999])
    expect(modelYears(vin, 2030)).toEqual([1999, 2029])
    expect(modelYears(parseVin("WVWZZZ1JZ0W000001"), 2026)).toEqual([])
  })
})
