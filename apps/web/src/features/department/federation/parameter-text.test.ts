import { expect, test } from "vitest"
import { en } from "#messages/en/index.ts"
import { parameterText } from "./parameter-text.ts"

const text = (name: string, type: string, value: string) => parameterText({ name, type, value }, en.record)

test("default: countries, roles and kinds are words", () => {
  expect(text("country", "bytes2", "0x4954")).toBe("IT")
  expect(text("roles", "uint32", "3")).toBe(`${en.record.roles.department}, ${en.record.roles.police}`)
  expect(text("kind", "bytes32", `0x${"72656164696e67".padEnd(64, "0")}`)).toBe(en.record.kinds.reading)
})

test("behavior: whatever else stands as it is", () => {
  expect(text("account", "address", "0x01")).toBe("0x01")
  expect(text("kind", "bytes32", "0x1234")).toBe("0x1234")
})
