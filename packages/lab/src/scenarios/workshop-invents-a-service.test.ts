import { expect, test } from "vitest"
import { runScenario } from "../run-scenario.ts"
import { stepHolds } from "../transcript.ts"
import { workshopInventsAService } from "./workshop-invents-a-service.ts"

test("default", async () => {
  const { holds, steps } = await runScenario(workshopInventsAService)
  expect(steps.filter((step) => !stepHolds(step))).toEqual([])
  expect(holds).toBe(true)
})
