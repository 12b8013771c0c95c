import { describe, expect, test } from "vitest"
import { InvalidPayloadError, PayloadTooLargeError } from "../errors/payload-errors.ts"
import { decodeProfile, encodeProfile } from "./profile.ts"

const profile = { name: "Werkstatt Morgenstern", town: "Erlangen", website: "https://morgenstern.example" }

describe("encodeProfile", () => {
  test("default", () => {
    const text = encodeProfile(profile)
    expect(text).toBe(
      '{"name":"Werkstatt Morgenstern","town":"Erlangen","v":1,"website":"https://morgenstern.example"}',
    )
    expect(decodeProfile(text)).toEqual(profile)
  })

  test.each([
    { name: "" },
    { town: "x".repeat(61) },
    { website: "javascript:alert(1)" },
    { website: "http://a.b" },
  ])("error: InvalidPayloadError for %j", (fields) => {
    expect(() => encodeProfile({ ...profile, ...fields })).toThrow(InvalidPayloadError)
  })

  test("error: PayloadTooLargeError", () => {
    const long = { name: "東".repeat(100), town: "京".repeat(60), website: "https://morgenstern.example" }
    expect(() => encodeProfile(long)).toThrow(PayloadTooLargeError)
  })
})

describe("decodeProfile", () => {
  test.each(["", "{}", "null", '{"name":"A","town":"B","v":2,"website":"https://a.example"}'])(
    "behavior: %j states none",
    (text) => {
      expect(decodeProfile(text)).toBeNull()
    },
  )
})
