import { getAddress } from "viem/utils"
import { expect, test } from "vitest"
import { keyGroups, readKey } from "./read-key.ts"

const key = "0xC0543b0b980D8c834CBdF023b2d2A75b5f9D1909"
const hasChecksum = (address: `0x${string}`) => getAddress(address) === address

test("a key is read alone and out of a link", () => {
  expect(readKey(` ${key}\n`, hasChecksum)).toEqual({ key })
  expect(readKey(`ethereum:${key}@31337`, hasChecksum)).toEqual({ key })
  expect(readKey(`https://urcar.example/garage?key=${key.toLowerCase()}`, hasChecksum)).toEqual({
    key: key.toLowerCase(),
  })
})

test("behavior: a key with a wrong checksum is mistyped, one without a checksum is taken", () => {
  const wrong = key.replace("C05", "c05")
  expect(readKey(wrong, hasChecksum)).toEqual({ problem: "mistyped" })
  expect(readKey(key.toLowerCase(), hasChecksum)).toEqual({ key: key.toLowerCase() })
})

test("behavior: nothing, no key, two keys and too long a number are told apart", () => {
  expect(readKey("  ", hasChecksum)).toEqual({ problem: "empty" })
  expect(readKey("0x1234", hasChecksum)).toEqual({ problem: "none" })
  expect(readKey(`0x${"a".repeat(64)}`, hasChecksum)).toEqual({ problem: "none" })
  expect(readKey(`${key} 0x${"a".repeat(40)}`, hasChecksum)).toEqual({ problem: "several" })
})

test("groups hold the whole key", () => {
  expect(keyGroups(key)).toHaveLength(10)
  expect(`0x${keyGroups(key).join("")}`).toBe(key)
})
