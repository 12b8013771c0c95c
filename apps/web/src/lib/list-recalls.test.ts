import { expect, test } from "vitest"
import { listRecalls } from "./list-recalls.ts"

const record = (sequence: number, kind: string, campaign: string, supersedes = 0) => {
  return { sequence, kind, supersedes, payload: JSON.stringify({ v: 1, campaign }) }
}

test("default: a later work done for the campaign closes a notice", () => {
  const [one, other] = [record(1, "recall-notice", "A1"), record(2, "recall-notice", "B2")]
  const { told, open } = listRecalls([one, other, record(3, "recall-done", "A1")])
  expect(told).toEqual([one, other])
  expect(open).toEqual([other])
})

test("behavior: what is superseded neither opens nor closes", () => {
  const notice = record(1, "recall-notice", "A1")
  const withdrawn = [record(2, "recall-done", "A1"), record(3, "correction", "", 2)]
  expect(listRecalls([notice, ...withdrawn]).open).toEqual([notice])
  expect(listRecalls([notice, record(2, "correction", "", 1)])).toEqual({ told: [], open: [] })
})
