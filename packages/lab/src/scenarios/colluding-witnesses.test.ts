import { expect, test } from "vitest"
import { runScenario } from "../run-scenario.ts"
import { stepHolds } from "../transcript.ts"
import { colludingWitnesses } from "./colluding-witnesses.ts"

test("default", async () => {
  const { holds, steps } = await runScenario(colludingWitnesses)
  expect(steps.filter((step) => !stepHolds(step))).toEqual([])
  expect(holds).toBe(true)
})
