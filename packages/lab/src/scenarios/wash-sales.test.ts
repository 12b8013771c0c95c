import { expect, test } from "vitest"
import { runScenario } from "../run-scenario.ts"
import { stepHolds } from "../transcript.ts"
import { washSales } from "./wash-sales.ts"

test("default", async () => {
  const { holds, steps } = await runScenario(washSales)
  expect(steps.filter((step) => !stepHolds(step))).toEqual([])
  expect(holds).toBe(true)
})
