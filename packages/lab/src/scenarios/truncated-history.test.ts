import { expect, test } from "vitest"
import { runScenario } from "../run-scenario.ts"
import { stepHolds } from "../transcript.ts"
import { truncatedHistory } from "./truncated-history.ts"

test("default", async () => {
  const { holds, steps } = await runScenario(truncatedHistory)
  expect(steps.filter((step) => !stepHolds(step))).toEqual([])
  expect(holds).toBe(true)
})
