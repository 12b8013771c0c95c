import { describe, expect, test } from "vitest"
import { InvalidPayloadError, PayloadTooLargeError } from "../errors/payload-errors.ts"
import { decodePayload, encodePayload, maximumPayloadBytes, toCanonicalJson } from "./payload.ts"

describe("toCanonicalJson", () => {
  test("default", () => {
    expect(toCanonicalJson({ v: 1, b: [true, null], a: "é" })).toBe('{"a":"é","b":[true,null],"v":1}')
  })

  test("behavior: the example of RFC 8785, section 3.2.2", () => {
    const value = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    }
    expect(toCanonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test("behavior: keys are sorted by UTF-16 code units (RFC 8785, section 3.2.3)", () => {
    const keys = ["\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080", "\u00f6"]
    const canonical = toCanonicalJson(Object.fromEntries(keys.map((key) => [key, 0])))
    expect(Object.keys(JSON.parse(canonical)).sort()).toEqual([
      "\r",
      "1",
      "\u0080",
      "\u00f6",
      "\u20ac",
      "\ud83d\ude00",
      "\ufb33",
    ])
    expect(canonical.indexOf("\ud83d\ude00")).toBeLessThan(canonical.indexOf("\ufb33"))
  })

  test("error: InvalidPayloadError", () => {
    const loop: Record<string, unknown> = {}
    loop.self = loop
    for (const value of [undefined, Number.NaN, { a: Number.POSITIVE_INFINITY }, { a: 5n }, loop, "\ud800"]) {
      expect(() => toCanonicalJson(value)).toThrow(InvalidPayloadError)
    }
  })
})

describe("encodePayload", () => {
  test("default", () => {
    expect(encodePayload({ v: 1 })).toBe('{"v":1}')
  })

  test("behavior: 4,096 bytes fit, one more does not", () => {
    const overhead = encodePayload({ a: "" }).length
    expect(encodePayload({ a: "x".repeat(maximumPayloadBytes - overhead) })).toHaveLength(maximumPayloadBytes)
    expect(() => encodePayload({ a: "x".repeat(maximumPayloadBytes - overhead + 1) })).toThrow(
      PayloadTooLargeError,
    )
    expect(() => encodePayload({ a: "ü".repeat(2_100) })).toThrow(PayloadTooLargeError)
  })
})

describe("decodePayload", () => {
  test("default", () => {
    expect(decodePayload('{"a":[1,2],"v":1}')).toEqual({ a: [1, 2], v: 1 })
  })

  test.each([
    "",
    "{",
    '{"v":1,"a":2}',
    '{ "v":1}',
    '{"v":1.0}',
    '{"a":1,"a":2}',
    '{"v":1}\n',
    '"\\u0041"',
    "-0",
  ])("error: InvalidPayloadError for %j", (text) => {
    expect(() => decodePayload(text)).toThrow(InvalidPayloadError)
  })

  test("error: PayloadTooLargeError", () => {
    expect(() => decodePayload(`"${"x".repeat(4_095)}"`)).toThrow(PayloadTooLargeError)
  })
})
