import { type Address, zeroAddress } from "viem"
import { describe, expect, test } from "vitest"
import type { LifeRecord } from "../records/types.ts"
import { VerificationStop } from "./failure.ts"
import { traceOwners } from "./owners.ts"

const [first, second, third]: readonly [Address, Address, Address] = [
  `0x${"1".repeat(40)}`,
  `0x${"2".repeat(40)}`,
  `0x${"3".repeat(40)}`,
]

function record(sequence: number, kind: string, payload: string): LifeRecord {
  const none = `0x${"0".repeat(64)}` as const
  return {
    vin: "WVWZZZ1JZ3W386752",
    kind,
    plate: "",
    odometer: null,
    occurredAt: sequence,
    supersedes: 0,
    sealedRoot: none,
    evidenceRoot: none,
    payload,
    author: first,
    witnesses: [],
    sequence,
    recordedAt: sequence,
    previousBlock: 0,
    raw: { vin: "0x", kind: "0x", plate: "0x", stamp: 0n, payload: "0x" },
  }
}

const birth = record(1, "manufacture", "{}")
const sale = (sequence: number, seller: Address, buyer: Address) => {
  const currency = `0x${"0".repeat(40)}`
  return record(
    sequence,
    "sale",
    JSON.stringify({ amount: "1", buyer, currency, mode: "direct", seller, v: 1 }),
  )
}
const transfer = (sequence: number, from: Address, to: Address) =>
  record(sequence, "ownership", `{"from":"${from}","reason":"court-order","to":"${to}","v":1}`)

const ownersOf = (records: LifeRecord[], owner: Address, isFrozen = false, anew: [number, Address][] = []) =>
  traceOwners(records, new Map([[1, first], ...anew]), { owner, isFrozen }).map((change) => [
    change.owner,
    change.by,
  ])

describe("traceOwners", () => {
  test("default", () => {
    expect(ownersOf([birth, sale(2, first, second)], second)).toEqual([
      [first, "registered"],
      [second, "sale"],
    ])
  })

  test("behavior: a transfer was executed if the next owner shows it", () => {
    const executed = [birth, transfer(2, first, second), sale(3, second, third)]
    expect(ownersOf(executed, third).map(([, by]) => by)).toEqual(["registered", "authority", "sale"])
    expect(ownersOf([birth, transfer(2, first, second)], second)).toHaveLength(2)
  })

  test("behavior: a transfer was cancelled, or is still open", () => {
    expect(ownersOf([birth, transfer(2, first, second), sale(3, first, third)], third)).toHaveLength(2)
    expect(ownersOf([birth, transfer(2, first, second)], first)).toHaveLength(1)
    expect(ownersOf([birth, transfer(2, first, second)], first, true)).toHaveLength(1)
  })

  test("behavior: annulled, and registered anew", () => {
    const annulled = [birth, transfer(2, first, zeroAddress)]
    const owners = [
      [first, "registered"],
      [zeroAddress, "annulled"],
    ]
    expect(ownersOf(annulled, zeroAddress)).toEqual(owners)
    expect(ownersOf(annulled, first)).toEqual(owners.slice(0, 1))
    const anew = [...annulled, record(3, "registration", "{}")]
    expect(ownersOf(anew, second, false, [[3, second]])).toEqual([...owners, [second, "registered"]])
  })

  test("error: registered anew without an annulment", () => {
    const records = [birth, record(2, "registration", "{}")]
    expect(() => ownersOf(records, second, false, [[2, second]])).toThrow(VerificationStop)
  })

  test.each([
    ["another owner on chain", [birth], second, false],
    ["a sale by somebody else", [birth, sale(2, second, third)], third, false],
    ["a transfer from somebody else", [birth, transfer(2, second, third)], third, false],
    ["a transfer taken effect while it is open", [birth, transfer(2, first, second)], second, true],
    ["a sale without parties", [birth, record(2, "sale", "{}")], first, false],
  ] as const)("error: %s", (_, records, owner, isFrozen) => {
    expect(() => ownersOf([...records], owner, isFrozen)).toThrow(VerificationStop)
  })
})
