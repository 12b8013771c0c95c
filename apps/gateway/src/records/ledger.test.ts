import { VehicleUnknownError } from "@urcar/sdk"
import { eq } from "drizzle-orm"
import type { Address, Hex } from "viem"
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { openDatabase } from "../database/open-database.ts"
import type { StoredRecord } from "./body.ts"
import { createLedger, type NewRecord, toReason } from "./ledger.ts"
import { records } from "./table.ts"

const author: Address = `0x${"a1".repeat(20)}`
const hashOf = (digit: string): Hex => `0x${digit.repeat(64)}`

function newRecord(digit: string, nonce = digit): NewRecord {
  const root: Hex = `0x${"00".repeat(32)}`
  const record = { vin: "", kind: "reading", plate: "", odometer: null, occurredAt: 0, supersedes: 0 }
  const body: StoredRecord = {
    record: { ...record, sealedRoot: root, evidenceRoot: root, payload: "{}" },
    author,
    witnesses: [],
    nonce,
    deadline: 0,
    signatures: [],
  }
  return { hash: hashOf(digit), author, body, gas: 1 }
}

const { database, close } = await openDatabase("memory")
afterAll(close)
const ledger = createLedger(database)

beforeEach(async () => {
  await database.delete(records)
})

describe("ledger", () => {
  test("default: stored once, however often it comes", async () => {
    for (let round = 0; round < 3; round++)
      expect(await ledger.store([newRecord("1"), newRecord("2")])).toEqual(
        new Set([hashOf("1"), hashOf("2")]),
      )
    expect(await ledger.getFigures()).toMatchObject({ received: 2, sent: 0 })
    expect(await ledger.countUnsettled([author])).toEqual(new Map([[author, 2]]))
  })

  test("behavior: a nonce that another record took keeps one out, until that one is refused", async () => {
    await ledger.store([newRecord("1", "7")])
    expect(await ledger.store([newRecord("2", "7"), newRecord("3")])).toEqual(new Set([hashOf("3")]))
    await database
      .update(records)
      .set({ status: "refused" })
      .where(eq(records.hash, hashOf("1")))
    expect(await ledger.store([newRecord("2", "7")])).toEqual(new Set([hashOf("2")]))
    expect(await ledger.store([newRecord("1", "7")])).toEqual(new Set())
  })

  test("behavior: one that the chain refused before may come again", async () => {
    await ledger.store([newRecord("1")])
    const reason = toReason(new VehicleUnknownError({ vin: "X", block: 5n }))
    await database.update(records).set({ status: "refused", reason })
    expect((await ledger.getStates([hashOf("1")])).get(hashOf("1"))).toMatchObject({
      status: "refused",
      reason: { name: "VehicleUnknownError", values: { vin: "X", block: "5" } },
    })
    expect(await ledger.store([newRecord("1")])).toEqual(new Set([hashOf("1")]))
    expect((await ledger.getStates([hashOf("1")])).get(hashOf("1"))).toEqual({
      hash: hashOf("1"),
      status: "received",
    })
  })

  test("behavior: tells the age of the oldest without an end", async () => {
    expect((await ledger.getFigures()).oldestSeconds).toBe(0)
    await ledger.store([newRecord("1")], new Date(Date.now() - 90_000))
    await ledger.store([newRecord("2")])
    expect((await ledger.getFigures()).oldestSeconds).toBeGreaterThanOrEqual(90)
    await database.update(records).set({ status: "recorded" })
    expect(await ledger.getFigures()).toEqual({ received: 0, sent: 0, oldestSeconds: 0 })
  })
})
