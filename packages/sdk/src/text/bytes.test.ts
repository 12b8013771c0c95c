import { describe, expect, test } from "vitest"
import { bytesFromText, textFromBytes, trimBytes } from "./bytes.ts"

describe("trimBytes", () => {
  test("default", () => {
    expect(trimBytes("0x5741000000")).toBe("0x5741")
  })

  test("behavior: only whole bytes of zeros at the end are padding", () => {
    expect(trimBytes("0x5000")).toBe("0x50")
    expect(trimBytes("0x00500050")).toBe("0x00500050")
    expect(trimBytes("0x0000")).toBe("0x")
    expect(trimBytes("0x")).toBe("0x")
  })
})

describe("textFromBytes", () => {
  test("default", () => {
    expect(textFromBytes(bytesFromText("DE B PZ 100", 16))).toBe("DE B PZ 100")
  })

  test("behavior: what is no ASCII comes out as Latin-1", () => {
    expect(textFromBytes("0xe92000ff0000")).toBe("é \0ÿ")
  })
})
