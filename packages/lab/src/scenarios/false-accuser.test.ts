import { expect, test } from "vitest"
import { runScenario } from "../run-scenario.ts"
import { stepHolds } from "../transcript.ts"
import { falseAccuser } from "./false-accuser.ts"

test("default", async () => {
  const { holds, steps } = await runScenario(falseAccuser)
  expect(steps.filter((step) => !stepHolds(step))).toEqual([])
  expect(holds).toBe(true)
})
