import { describe, expect, test } from "vitest"
import { InvalidPlateError } from "../errors/identity-errors.ts"
import { UrcarError } from "../errors/urcar-error.ts"
import { createRandom } from "../testing/random.ts"
import { plateFromBytes16, plateToBytes16 } from "./bytes.ts"
import { plateCandidates } from "./candidates.ts"
import { formatPlate } from "./format.ts"
import { normalisePlate } from "./normalise.ts"
import { formatPlateText, parsePlateText } from "./text.ts"

function reasonOf(act: () => unknown): string | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    if (error instanceof InvalidPlateError) return error.values.reason
    throw error
  }
}

describe("normalisePlate", () => {
  test.each([
    ["DE", "B-XY 1234", "BXY1234"],
    ["de", "b·xy 1234", "BXY1234"],
    ["DE", "FÜ AB 12", "FUEAB12"],
    ["DE", "fü ab 12", "FUEAB12"],
    ["FR", "AB-123-CD", "AB123CD"],
    ["GR", "ΥΖΑ-1234", "YZA1234"],
    ["BG", "СА 1234 ВК", "CA1234BK"],
    ["NL", "1–ABC–23", "1ABC23"],
  ])("default: %s %s", (country, text, plate) => {
    expect(normalisePlate(country, text)).toEqual({ country: country.toUpperCase(), plate })
  })

  test.each([
    ["D", "BXY1234", "country"],
    ["ZZ", "BXY1234", "country"],
    ["DE", " - ", "empty"],
    ["DE", "ABCDEFGHIJKLM", "length"],
    ["DE", "B*XY", "charset"],
    ["DE", "BſY12", "charset"],
    ["JP", "品川500", "charset"],
  ])("error: InvalidPlateError for %s %s is %s", (country, text, reason) => {
    expect(reasonOf(() => normalisePlate(country, text))).toBe(reason)
  })

  test("behavior: random texts give a plate or a named error", () => {
    const random = createRandom(11)
    const alphabet = "ABZOI019abz -.·ÄöüΑЖſ\u0000\ud83d"
    for (let run = 0; run < 20_000; run++) {
      const length = random.integer(0, 14)
      const text = Array.from({ length }, () => alphabet.charAt(random.integer(0, alphabet.length - 1))).join(
        "",
      )
      try {
        const plate = normalisePlate(random.pick(["DE", "FR", "XX", ""]), text)
        expect(parsePlateText(formatPlateText(plate))).toEqual(plate)
        expect(normalisePlate(plate.country, formatPlate(plate))).toEqual(plate)
        expect(plateCandidates(text, plate.country)).toContainEqual(plate)
      } catch (error) {
        expect(error).toBeInstanceOf(UrcarError)
      }
    }
  })
})

describe("text and bytes", () => {
  test("default", () => {
    const plate = { country: "DE", plate: "BXY1234" }
    expect(formatPlateText(plate)).toBe("DE BXY1234")
    expect(parsePlateText("DE BXY1234")).toEqual(plate)
    expect(formatPlateText(null)).toBe("")
    expect(parsePlateText("")).toBeNull()
    expect(plateToBytes16(plate)).toBe("0x44452042585931323334000000000000")
    expect(plateFromBytes16(plateToBytes16(plate))).toEqual(plate)
    expect(plateFromBytes16(plateToBytes16(null))).toBeNull()
  })

  test.each(["DE", "DE ", "DEBXY1234", "de BXY1234", "DE B XY1234", "DE  BXY1234", "DE bxy1234", "XX ABC"])(
    "error: InvalidPlateError for %j",
    (text) => {
      expect(() => parsePlateText(text)).toThrow(InvalidPlateError)
    },
  )
})

describe("formatPlate", () => {
  test.each([
    ["AT", "W12345A", "W 12345 A"],
    ["BE", "1ABC234", "1-ABC-234"],
    ["CH", "ZH123456", "ZH 123456"],
    ["CZ", "1A23456", "1A2 3456"],
    ["DE", "BXY1234", "B XY 1234"],
    ["DE", "MAB12E", "M AB 12E"],
    ["DE", "HHA1", "H HA 1"],
    ["ES", "1234BCD", "1234 BCD"],
    ["ES", "M1234AB", "M-1234-AB"],
    ["FR", "AB123CD", "AB-123-CD"],
    ["FR", "123ABC75", "123 ABC 75"],
    ["GB", "AB12CDE", "AB12 CDE"],
    ["GB", "A123BCD", "A123 BCD"],
    ["IT", "AB123CD", "AB 123 CD"],
    ["NL", "GB001B", "GB-001-B"],
    ["NL", "1ABC23", "1-ABC-23"],
    ["PL", "WA12345", "WA 12345"],
    ["US", "ABC1234", "ABC 1234"],
    ["FR", "XQ", "XQ"],
    ["AE", "12345", "12345"],
  ])("default: %s %s", (country, plate, shown) => {
    expect(formatPlate({ country, plate })).toBe(shown)
  })
})

describe("plateCandidates", () => {
  const plates = (text: string, country?: string) =>
    plateCandidates(text, country).map((plate) => `${plate.country} ${plate.plate}`)

  test("default", () => {
    expect(plates("B-XY 1234", "DE")).toEqual(["DE BXY1234", "DE BXYI234"])
    expect(plates("M-AB 2345", "DE")).toEqual(["DE MAB2345"])
  })

  test("behavior: O and 0, I and 1 are exchanged where the national format asks for it", () => {
    expect(plates("BXY1O34", "DE")).toEqual(["DE BXY1O34", "DE BXY1034", "DE BXYIO34"])
    expect(plates("AB-I23-CD", "FR")).toEqual(["FR ABI23CD", "FR AB123CD"])
    expect(plates("W0O1234I", "NL")).toEqual(["NL W0O1234I"])
    expect(plates("0B12CDE", "GB")).toEqual(["GB 0B12CDE", "GB OB12CDE"])
  })

  test("behavior: a leading country narrows the search", () => {
    expect(plates("de b xy 1234")[0]).toBe("DE BXY1234")
  })

  test("behavior: without a country every format that fits is tried", () => {
    expect(plates("AB-123-CD")).toEqual(expect.arrayContaining(["FR AB123CD", "IT AB123CD"]))
  })

  test("behavior: many ambiguous characters stay few candidates", () => {
    expect(plates("O0O0O0I1I1I1").length).toBeLessThan(2_000)
  })

  test("error: InvalidPlateError", () => {
    expect(reasonOf(() => plateCandidates("***"))).toBe("charset")
    expect(reasonOf(() => plateCandidates(""))).toBe("empty")
  })
})
