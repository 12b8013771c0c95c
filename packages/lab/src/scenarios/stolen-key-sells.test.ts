import { expect, test } from "vitest"
import { runScenario } from "../run-scenario.ts"
import { stepHolds } from "../transcript.ts"
import { stolenKeySells } from "./stolen-key-sells.ts"

test("default", async () => {
  const { holds, steps } = await runScenario(stolenKeySells)
  expect(steps.filter((step) => !stepHolds(step))).toEqual([])
  expect(holds).toBe(true)
})
