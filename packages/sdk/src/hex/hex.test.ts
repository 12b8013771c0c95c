import type { Hex } from "viem"
import { privateKeyToAccount } from "viem/accounts"
import * as viem from "viem/utils"
import { describe, expect, test } from "vitest"
import { createRandom } from "../testing/random.ts"
import {
  bytesToHex,
  concatHex,
  hexToBytes,
  hexToNumber,
  numberToHex,
  padHex,
  sliceHex,
  stringToHex,
} from "./hex.ts"
import { keccak256 } from "./keccak.ts"
import { keccak256 as keccakAnywhere, setKeccak } from "./keccak-anywhere.ts"
import { quickenKeccak } from "./quicken-keccak.ts"
import { parseSignature, recoverAddress } from "./recover.ts"
import { fromRlp, type Rlp, toRlp } from "./rlp.ts"

const random = createRandom(11)
const randomHex = (size: number): Hex =>
  bytesToHex(Uint8Array.from({ length: size }, () => random.integer(0, 255)))

describe("hex", () => {
  test("behavior: agrees with viem on random bytes", () => {
    for (let size = 0; size < 200; size++) {
      const hex = randomHex(size)
      expect(keccak256(hex)).toBe(viem.keccak256(hex))
      expect(bytesToHex(hexToBytes(hex))).toBe(hex)
      expect(concatHex([hex, hex])).toBe(viem.concatHex([hex, hex]))
      expect(padHex(hex, { size: 200 })).toBe(viem.padHex(hex, { size: 200 }))
      expect(padHex(hex, { size: 200, dir: "right" })).toBe(viem.padHex(hex, { size: 200, dir: "right" }))
      if (size > 3) expect(sliceHex(hex, 1, 3)).toBe(viem.sliceHex(hex, 1, 3))
    }
    expect(stringToHex("Größe ✓")).toBe(viem.stringToHex("Größe ✓"))
    expect(numberToHex(258, { size: 4 })).toBe("0x00000102")
  })

  test("behavior: keccak256 agrees with viem on lengths about whole blocks, and on long ones, here and in a browser", () => {
    for (const size of [0, 135, 136, 137, 271, 272, 273, 407, 408, 409, 5_000, 24_576]) {
      const hex = randomHex(size)
      expect(keccak256(hex)).toBe(viem.keccak256(hex))
      expect(keccakAnywhere(hex)).toBe(viem.keccak256(hex))
    }
  })

  test("behavior: WebAssembly takes over and agrees with viem", async () => {
    setKeccak(() => "0x")
    await quickenKeccak()
    for (let size = 0; size < 600; size++) {
      const hex = randomHex(size)
      expect(keccakAnywhere(hex)).toBe(viem.keccak256(hex))
    }
  })

  test("error: RangeError", () => {
    expect(() => padHex("0x0102", { size: 1 })).toThrow(RangeError)
    expect(() => numberToHex(256, { size: 1 })).toThrow(RangeError)
    expect(() => hexToNumber("0xffffffffffffffff")).toThrow(RangeError)
  })
})

describe("toRlp", () => {
  test("behavior: agrees with viem on random lists", () => {
    const build = (depth: number): Rlp =>
      depth === 0 || random.integer(0, 2) === 0
        ? randomHex(random.pick([0, 1, 1, 2, 32, 55, 56, 300]))
        : Array.from({ length: random.integer(0, 5) }, () => build(depth - 1))
    const thaw = (item: Rlp): Nested => (typeof item === "string" ? item : item.map(thaw))
    for (let run = 0; run < 500; run++) {
      const item = build(4)
      expect(toRlp(item)).toBe(viem.toRlp(thaw(item)))
      expect(fromRlp(toRlp(item))).toEqual(item)
    }
  })

  test("error: RangeError for what is cut off or followed by more", () => {
    const whole = toRlp([randomHex(60), ["0x01", randomHex(3)]])
    for (let size = 0; size < (whole.length - 2) / 2; size++)
      expect(() => fromRlp(sliceHex(whole, 0, size))).toThrow(RangeError)
    expect(() => fromRlp(concatHex([whole, "0x01"]))).toThrow(RangeError)
  })
})

type Nested = Hex | Nested[]

describe("recoverAddress", () => {
  const account = privateKeyToAccount(keccak256("0x01"))

  test("default", async () => {
    for (let run = 0; run < 20; run++) {
      const hash = randomHex(32)
      const signature = await account.sign({ hash })
      expect(recoverAddress(hash, parseSignature(signature))).toBe(account.address.toLowerCase())
    }
  })

  test("behavior: reads compact signatures (ERC-2098)", () => {
    const full = parseSignature(`0x${"11".repeat(32)}${"22".repeat(32)}1c`)
    const compact = parseSignature(`0x${"11".repeat(32)}a2${"22".repeat(31)}`)
    expect(compact).toEqual(full)
  })

  test("error: RangeError for what is no signature", () => {
    expect(() => parseSignature("0x")).toThrow(RangeError)
    expect(() => parseSignature(`0x${"11".repeat(65)}`)).toThrow(RangeError)
  })
})
