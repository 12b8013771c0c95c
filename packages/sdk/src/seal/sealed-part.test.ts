import { describe, expect, test } from "vitest"
import { hexToBytes, stringToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import { discloseField, verifyDisclosure } from "./disclosure.ts"
import { SealedFormatError, SealedMismatchError, UnknownSealedFieldError } from "./sealed-errors.ts"
import type { SealedField } from "./sealed-field.ts"
import { decodeSealedPart, encodeSealedPart, saltFields, sealedRoot } from "./sealed-part.ts"

const values = {
  invoice: "R-2026-000481",
  phone: "+49 30 1234567",
  plate: "DE BXY1234",
  amount: 41_250,
  insured: true,
  driver: { born: 1981, licence: ["B", "C1"] },
  note: null,
}

describe("saltFields", () => {
  test("default: every field is disclosed alone and proven", () => {
    const part = saltFields(values)
    const root = sealedRoot(part)
    for (const [name, value] of Object.entries(values)) {
      const disclosure = discloseField(part, name)
      expect(verifyDisclosure(disclosure, root)).toMatchObject({ name, value })
      expect(JSON.stringify(disclosure)).not.toContain(name === "invoice" ? "1234567" : "R-2026")
    }
  })

  test("behavior: the same values sealed twice have nothing in common", () => {
    const [one, other] = [saltFields(values), saltFields(values)]
    expect(sealedRoot(one)).not.toBe(sealedRoot(other))
    const salts = [...one.fields, ...other.fields].map(({ salt }) => salt)
    expect(new Set(salts).size).toBe(salts.length)
    for (const salt of salts) expect(hexToBytes(salt).length).toBe(32)
  })

  test("behavior: an opened part comes back as it was", () => {
    const part = saltFields(values)
    expect(decodeSealedPart(encodeSealedPart(part))).toEqual(part)
  })

  test.each([
    [{}],
    [{ "Bad name": 1 }],
    [{ "": 1 }],
    [{ note: "x".repeat(4_096) }],
    [{ amount: Number.NaN }],
    [Object.fromEntries(Array.from({ length: 65 }, (_, index) => [`f${index}`, index]))],
    [Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`f${index}`, "x".repeat(4_000)]))],
  ])("error: SealedFormatError for case %#", (fields) => {
    expect(() => saltFields(fields)).toThrow(SealedFormatError)
  })
})

describe("decodeSealedPart", () => {
  const part = saltFields({ invoice: "R-1", amount: 5 })
  const text = new TextDecoder().decode(encodeSealedPart(part))
  test.each([
    ["not-canonical", "{}x"],
    ["not-canonical", text.replace('"v":1', '"v":1 ')],
    ["not-canonical", `\ufeff${text}`],
    ["not-canonical", "[".repeat(60_000)],
    ["form", `${"[".repeat(30_000)}${"]".repeat(30_000)}`],
    ["form", "{}"],
    ["form", text.replace('"v":1', '"v":2')],
    ["form", text.replace('"name":"amount"', '"name":"Amount"')],
    ["field-twice", text.replace('"name":"amount"', '"name":"invoice"')],
    ["too-large", " ".repeat(70_000)],
  ])("error: SealedFormatError, %s", (problem, bytes) => {
    expect(() => decodeSealedPart(new TextEncoder().encode(bytes))).toThrow(
      expect.objectContaining({ name: "SealedFormatError", values: { problem } }),
    )
  })
})

describe("verifyDisclosure", () => {
  const part = saltFields(values)
  const root = sealedRoot(part)
  const good = discloseField(part, "invoice")
  const field = (change: Partial<SealedField>) => ({ ...good, field: { ...good.field, ...change } })

  test.each([
    ["value", field({ value: "R-2026-000482" })],
    ["name", field({ name: "phone" })],
    ["salt", field({ salt: part.fields[1]?.salt ?? "0x" })],
    ["index", { ...good, index: 1 }],
    ["count", { ...good, count: 6 }],
    ["proof", { ...good, proof: good.proof.slice(1) }],
    ["order of the proof", { ...good, proof: good.proof.toReversed() }],
  ])("error: SealedMismatchError for another %s", (_, disclosure) => {
    expect(() => verifyDisclosure(disclosure, root)).toThrow(SealedMismatchError)
  })

  test("error: SealedMismatchError for another record", () => {
    expect(() => verifyDisclosure(good, sealedRoot(saltFields(values)))).toThrow(SealedMismatchError)
  })

  test("error: UnknownSealedFieldError", () => {
    expect(() => discloseField(part, "toString")).toThrow(UnknownSealedFieldError)
  })
})

describe("what is public gives no value away", () => {
  const plates = ["A", "B", "C"].flatMap((letter) =>
    Array.from({ length: 200 }, (_, number) => `DE B${letter}X${1100 + number}`),
  )
  const phones = Array.from({ length: 600 }, (_, number) => `+49 30 123${String(4567 - 300 + number)}`)
  const secret = { plate: "DE BBX1234", phone: "+49 30 1234567" }
  const vin = "WVWZZZ1JZXW000001"

  /** All that an observer knows: the root, how many fields, their names and order, and what else is on chain. */
  function guess(
    root: `0x${string}`,
    salts: readonly `0x${string}`[],
    other: `0x${string}` | null,
  ): string[] {
    const found: string[] = []
    const known = other === null ? [] : [hexToBytes(other)]
    for (const [index, [name, words]] of Object.entries({ plate: plates, phone: phones }).entries()) {
      for (const value of words) {
        for (const salt of salts) {
          const disclosure = { v: 1 as const, field: { name, salt, value }, index, count: 2 }
          const proof = known.map(() => other ?? "0x")
          try {
            verifyDisclosure({ ...disclosure, proof }, root)
            found.push(value)
          } catch (error) {
            if (!(error instanceof SealedMismatchError)) throw error
          }
        }
      }
    }
    return found
  }

  const publicSalts = (root: `0x${string}`) =>
    [`0x${"00".repeat(32)}`, root, keccak256(stringToHex(vin)), keccak256(root)] as const

  test("behavior: no plate and no telephone number is found with a dictionary that holds both", () => {
    expect(plates).toContain(secret.plate)
    expect(phones).toContain(secret.phone)
    const part = saltFields(secret)
    const root = sealedRoot(part)
    const [, phone] = discloseField(part, "plate").proof.concat(`0x${"00".repeat(32)}`)
    expect(guess(root, publicSalts(root), null)).toEqual([])
    // Even who was given one field, and so knows the other's leaf, cannot try values against it.
    expect(guess(root, publicSalts(root), phone ?? null)).toEqual([])
    const leaf = discloseField(part, "phone").proof[0] ?? null
    expect(guess(root, publicSalts(root), leaf)).toEqual([])
  })

  test("behavior: without a secret salt the same dictionary finds both", () => {
    const salt = `0x${"00".repeat(32)}` as const
    const fields = Object.entries(secret).map(([name, value]) => ({ name, salt, value }))
    const part = { v: 1 as const, fields }
    const root = sealedRoot(part)
    expect(guess(root, [salt], discloseField(part, "plate").proof[0] ?? null)).toEqual([secret.plate])
    expect(guess(root, [salt], discloseField(part, "phone").proof[0] ?? null)).toEqual([secret.phone])
  })
})
