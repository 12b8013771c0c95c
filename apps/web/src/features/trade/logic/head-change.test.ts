import { expect, test } from "vitest"
import { headChange } from "./head-change.ts"
import { sampleHead, sampleRecord } from "./sample-records.ts"

const records = [sampleRecord(1, "manufacture"), sampleRecord(2, "inspection"), sampleRecord(3, "accident")]

test("a file nobody wrote in since is the same", () => {
  expect(headChange(sampleHead(3), sampleHead(3).toUpperCase(), records)).toEqual({ state: "same" })
})

test("behavior: what was recorded since is named in order", () => {
  const change = headChange(sampleHead(1), sampleHead(3), records)
  expect(change.state === "changed" && change.records.map(({ kind }) => kind)).toEqual([
    "inspection",
    "accident",
  ])
})

test("behavior: a head that no record has cannot be compared, and is never told as the same", () => {
  expect(headChange(sampleHead(9), sampleHead(3), records)).toEqual({ state: "unknown" })
})
