import { expect, test } from "vitest"
import { runScenario } from "../run-scenario.ts"
import { stepHolds } from "../transcript.ts"
import { saleReplayed } from "./sale-replayed.ts"

test("default", async () => {
  const { holds, steps } = await runScenario(saleReplayed)
  expect(steps.filter((step) => !stepHolds(step))).toEqual([])
  expect(holds).toBe(true)
})
