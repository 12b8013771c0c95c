import { getDomain } from "@urcar/sdk/chain"
import {
  encodePatrolSnapshot,
  type PatrolEntry,
  patrolSnapshotTypedData,
  sealRows,
  writePatrolRow,
} from "@urcar/sdk/patrol"
import { privateKeyToAccount } from "viem/accounts"
import { describe, expect, test } from "vitest"
import { answerOffline, hasPassed } from "./answer-offline.ts"
import type { Kept } from "./kept.ts"

const chainId = 31_337
const police = privateKeyToAccount(`0x${"22".repeat(32)}`)
const takenAt = 1_800_000_000
const entry: PatrolEntry = {
  status: "stolen",
  vinTail: "A12345",
  inspectionDue: null,
  coverUntil: null,
  hasOpenRecall: false,
}

async function keep(): Promise<Kept> {
  const salt = `0x${"07".repeat(16)}` as const
  const rows = ["BXY1034", "MAB123"].map((plate) => writePatrolRow({ country: "DE", plate }, entry, salt))
  const { count, entries, digest } = sealRows(Buffer.concat(rows))
  const head = { country: "DE", takenAt, block: 9, entries: count, salt, digest }
  const signature = await police.signTypedData(patrolSnapshotTypedData(head, getDomain(chainId)))
  return { file: encodePatrolSnapshot(head, signature, entries), chainId, signer: police.address }
}

describe("answerOffline", () => {
  test("default: what the list tells, with its age", async () => {
    const told = answerOffline("b-xy 1034", await keep(), takenAt + 60)
    expect(told).toMatchObject({ state: "told", country: "DE", takenAt, age: "fresh", found: [{ entry }] })
  })

  test("behavior: O and 0 are exchanged as everywhere", async () => {
    expect(answerOffline("BXY1O34", await keep(), takenAt)).toMatchObject({
      found: [{ plate: { plate: "BXY1034" } }],
    })
  })

  test("behavior: a plate that is not in it gives no vehicle, and no word on one", async () => {
    expect(answerOffline("BXY9999", await keep(), takenAt)).toMatchObject({ state: "told", found: [] })
  })

  test("behavior: old is said, too old and a clock before it are refused", async () => {
    const kept = await keep()
    expect(answerOffline("MAB123", kept, takenAt + 2 * 86_400)).toMatchObject({ state: "told", age: "old" })
    expect(answerOffline("MAB123", kept, takenAt + 4 * 86_400).state).toBe("tooOld")
    expect(answerOffline("MAB123", kept, takenAt - 86_400).state).toBe("clock")
  })

  test("behavior: nothing kept, an altered list, another's signature, no plate", async () => {
    const kept = await keep()
    expect(answerOffline("MAB123", null, takenAt).state).toBe("none")
    const file = new Uint8Array(kept.file)
    file[file.length - 3] = (file.at(-3) ?? 0) ^ 4
    expect(answerOffline("MAB123", { ...kept, file }, takenAt).state).toBe("broken")
    const signer = privateKeyToAccount(`0x${"33".repeat(32)}`).address
    expect(answerOffline("MAB123", { ...kept, signer }, takenAt).state).toBe("broken")
    expect(answerOffline("***", kept, takenAt).state).toBe("notPlate")
  })
})

test("hasPassed: a day counts to its end", () => {
  expect(hasPassed(86_400, 2 * 86_400 - 1)).toBe(false)
  expect(hasPassed(86_400, 2 * 86_400)).toBe(true)
})
