import { expect, test } from "vitest"
import { runScenario } from "../run-scenario.ts"
import { stepHolds } from "../transcript.ts"
import { revokedWriter } from "./revoked-writer.ts"

test("default", async () => {
  const { holds, steps } = await runScenario(revokedWriter)
  expect(steps.filter((step) => !stepHolds(step))).toEqual([])
  expect(holds).toBe(true)
})
