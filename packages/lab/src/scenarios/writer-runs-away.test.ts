import { expect, test } from "vitest"
import { runScenario } from "../run-scenario.ts"
import { stepHolds } from "../transcript.ts"
import { writerRunsAway } from "./writer-runs-away.ts"

test("default", async () => {
  const { holds, steps } = await runScenario(writerRunsAway)
  expect(steps.filter((step) => !stepHolds(step))).toEqual([])
  expect(holds).toBe(true)
})
