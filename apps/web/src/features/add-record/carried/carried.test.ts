import { expect, test } from "vitest"
import { type CarriedRecord, dropCarried, keepCarried, loadCarried } from "./carried.ts"

function memory() {
  const kept = new Map<string, string>()
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
}

const word = (digit: string) => `0x${digit.repeat(64)}` as const

const carried = (digit: string): CarriedRecord => ({
  hash: word(digit),
  chainId: 31_337,
  signed: {
    record: {
      ...{ vin: "WVWZZZ1KZTW700018", kind: "reading", plate: "", occurredAt: 1_700_000_000, supersedes: 0 },
      ...{ odometer: { value: 100, unit: "km" }, sealedRoot: word("0"), evidenceRoot: word("0") },
      payload: '{"v":1}',
    },
    author: `0x${"a".repeat(40)}`,
    witnesses: [],
    nonce: 2n ** 200n,
    deadline: 1_700_086_400,
    signatures: [`0x${"1".repeat(130)}`],
  },
})

test("default: what was handed in comes back whole, the last first, until it is dropped", () => {
  const storage = memory()
  keepCarried([carried("1")], storage)
  keepCarried([carried("2"), carried("3")], storage)
  expect(loadCarried(storage)).toEqual([carried("2"), carried("3"), carried("1")])
  dropCarried(word("3"), storage)
  expect(loadCarried(storage)).toEqual([carried("2"), carried("1")])
})

test("behavior: the same record handed in again is kept once", () => {
  const storage = memory()
  keepCarried([carried("1")], storage)
  keepCarried([carried("1")], storage)
  expect(loadCarried(storage)).toEqual([carried("1")])
})

test.each(["no JSON", "{}", '[{"hash":"0x1"}]'])("behavior: %s is nothing handed in", (text) => {
  const storage = memory()
  storage.setItem("urcar.carried", text)
  expect(loadCarried(storage)).toEqual([])
})

test("behavior: a storage that refuses does not stop handing in", () => {
  const refusing = {
    getItem: () => null,
    setItem: () => {
      throw new Error("full")
    },
  }
  expect(() => keepCarried([carried("1")], refusing)).not.toThrow()
})
