import { createLog } from "@urcar/service"
import type { Address } from "viem"
import { afterAll, describe, expect, onTestFinished, test } from "vitest"
import { openDatabase } from "../database/open-database.ts"
import { createDailyQuota } from "./daily.ts"
import { DailyQuotaRefusal } from "./refusals.ts"

const { database, close } = await openDatabase("memory")
afterAll(close)
const log = createLog("gateway", () => undefined)
const accounts = (digit: string): Address => `0x${digit.repeat(40)}`
const numbers = (digit: string, number: number) => new Map([[accounts(digit), number]])

function openQuota(clock?: () => number) {
  const quota = createDailyQuota(database, 10, log, clock)
  onTestFinished(quota.stop)
  return quota
}

describe("daily quota", () => {
  test("default: so many records of an author, and not one more; others have their own", async () => {
    const quota = openQuota()
    await quota.requireRoom(numbers("a", 10))
    quota.add(numbers("a", 6))
    await quota.requireRoom(numbers("a", 4))
    await expect(quota.requireRoom(numbers("a", 5))).rejects.toThrow(DailyQuotaRefusal)
    await quota.requireRoom(numbers("b", 10))
  })

  test("behavior: what was taken stays counted after a restart, and at other gateways", async () => {
    const one = openQuota()
    const other = openQuota()
    await other.requireRoom(numbers("c", 1))
    await one.requireRoom(numbers("c", 7))
    one.add(numbers("c", 7))
    await one.flush()
    other.add(numbers("c", 1))
    await other.flush()
    await expect(other.requireRoom(numbers("c", 3))).rejects.toThrow(DailyQuotaRefusal)
    await expect(openQuota().requireRoom(numbers("c", 3))).rejects.toThrow(DailyQuotaRefusal)
    await openQuota().requireRoom(numbers("c", 2))
  })

  test("behavior: a new day begins with nothing, and a refusal says when that is", async () => {
    let now = Date.UTC(2026, 0, 1, 23, 59, 30)
    const quota = openQuota(() => now)
    await quota.requireRoom(numbers("d", 10))
    quota.add(numbers("d", 10))
    const refusal: unknown = await quota.requireRoom(numbers("d", 1)).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: "daily-quota", status: 429, retryAfter: 30 })
    now += 30_000
    await quota.requireRoom(numbers("d", 10))
  })
})
