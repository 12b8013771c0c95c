import { describe, expect, test } from "vitest"
import { UrcarError } from "./errors/urcar-error.ts"
import { bytesToHex, hexToBytes } from "./hex/hex.ts"
import { getKind, kinds } from "./kinds/catalogue.ts"
import { kindFromBytes32, kindToBytes32 } from "./kinds/names.ts"
import { samples } from "./kinds/samples.ts"
import { normalisePartCode } from "./parts/identity.ts"
import { decodePayload, encodePayload } from "./payload/payload.ts"
import { normalisePlate, parsePlateText, plateFromBytes16 } from "./plate/index.ts"
import { decodeDisclosure, discloseField, encodeDisclosure, verifyDisclosure } from "./seal/disclosure.ts"
import { decodeSealedPart, encodeSealedPart, saltFields, sealedRoot } from "./seal/sealed-part.ts"
import { rounds } from "./testing/deep.ts"
import { hostileBytes, hostileText } from "./testing/mutate.ts"
import { createRandom } from "./testing/random.ts"
import { parseVin, vinFromBytes } from "./vin/index.ts"

const count = rounds(3_000, 120_000)

type Random = ReturnType<typeof createRandom>

/** Runs a decoder on hostile inputs: it may take them or throw one of our errors, and nothing else. */
function fuzz(seed: number, decode: (random: Random) => unknown): { taken: number; refused: number } {
  const random = createRandom(seed)
  const result = { taken: 0, refused: 0 }
  for (let round = 0; round < count; round++) {
    try {
      decode(random)
      result.taken += 1
    } catch (error) {
      if (!(error instanceof UrcarError)) throw error
      result.refused += 1
    }
  }
  return result
}

const part = saltFields({ invoice: "R-1", phone: "+49 30 1234567", nested: { list: [1, "ü", null] } })
const disclosure = discloseField(part, "phone")

describe(`${count} hostile inputs: only typed errors`, () => {
  test("payload text", () => {
    const good = encodePayload(samples.repair)
    expect(fuzz(1, (random) => decodePayload(hostileText(random, good))).refused).toBeGreaterThan(count / 2)
  })

  test("payload of every kind", () => {
    const { refused } = fuzz(2, (random) => {
      const kind = getKind(kinds[random.integer(0, kinds.length - 1)]?.name ?? "")
      const text = hostileText(random, encodePayload(Reflect.get(samples, kind.name)))
      kind.parse(decodePayload(text))
    })
    expect(refused).toBeGreaterThan(count / 2)
  })

  test("kind of 32 bytes", () => {
    const good = hexToBytes(kindToBytes32("inspection"))
    const { refused } = fuzz(3, (random) => kindFromBytes32(bytesToHex(hostileBytes(random, good))))
    expect(refused).toBeGreaterThan(0)
  })

  test("VIN as typed and as bytes", () => {
    expect(fuzz(4, (random) => parseVin(hostileText(random, "WVWZZZ1JZXW000001"))).refused).toBeGreaterThan(0)
    const good = Uint8Array.from("WVWZZZ1JZXW000001", (one) => one.charCodeAt(0))
    const { refused } = fuzz(5, (random) => vinFromBytes(bytesToHex(hostileBytes(random, good))))
    expect(refused).toBeGreaterThan(0)
  })

  test("plate as typed, as text and as bytes", () => {
    const countries = ["DE", "FR", "GR", "BG", "XX", "", "de"] as const
    fuzz(6, (random) => normalisePlate(random.pick(countries), hostileText(random, "B-XY 1234")))
    expect(fuzz(7, (random) => parsePlateText(hostileText(random, "DE BXY1234"))).refused).toBeGreaterThan(0)
    const good = Uint8Array.from("DE BXY1234\0\0\0\0\0\0", (one) => one.charCodeAt(0))
    fuzz(8, (random) => plateFromBytes16(bytesToHex(hostileBytes(random, good))))
  })

  test("serial number as typed", () => {
    expect(fuzz(9, (random) => normalisePartCode(hostileText(random, "8HP-0048213"))).refused).toBe(0)
  })

  test("opened sealed part", () => {
    const good = encodeSealedPart(part)
    const { refused } = fuzz(10, (random) => sealedRoot(decodeSealedPart(hostileBytes(random, good))))
    expect(refused).toBeGreaterThan(count / 2)
  })

  test("disclosure: none that was changed is proven", () => {
    const [good, root] = [encodeDisclosure(disclosure), sealedRoot(part)]
    const { refused } = fuzz(11, (random) => {
      const bytes = hostileBytes(random, good)
      const field = verifyDisclosure(decodeDisclosure(bytes), root)
      expect(field).toEqual(disclosure.field)
    })
    expect(refused).toBeGreaterThan(count / 2)
  })
})
