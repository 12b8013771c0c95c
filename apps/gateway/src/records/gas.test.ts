import { describe, expect, test } from "vitest"
import { batchGas, fitBatch, maximumBatchGas, maximumBatchRecords } from "./gas.ts"

const many = (gas: number) => Array.from({ length: 300 }, (_, index) => ({ gas, index }))

describe("fitBatch", () => {
  test("default: the first ones, in their order, as many as a transaction may carry", () => {
    const chosen = fitBatch(many(140_000), maximumBatchRecords)
    expect(chosen.map(({ index }) => index)).toEqual(Array.from({ length: 100 }, (_, index) => index))
  })

  test("behavior: gas bounds it before the number does", () => {
    const chosen = fitBatch(many(700_000), maximumBatchRecords)
    expect(batchGas(chosen)).toBeLessThanOrEqual(maximumBatchGas)
    expect(batchGas([...chosen, { gas: 700_000 }])).toBeGreaterThan(maximumBatchGas)
  })

  test("behavior: one always fits, none is none", () => {
    expect(fitBatch(many(700_000), 1)).toHaveLength(1)
    expect(fitBatch([], maximumBatchRecords)).toEqual([])
  })
})
