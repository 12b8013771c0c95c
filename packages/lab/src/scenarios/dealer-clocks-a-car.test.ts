import { expect, test } from "vitest"
import { runScenario } from "../run-scenario.ts"
import { dealerClocksACar } from "./dealer-clocks-a-car.ts"

test("default", async () => {
  const { holds, steps } = await runScenario(dealerClocksACar)
  expect(steps.filter(({ problem }) => problem !== null)).toEqual([])
  expect(holds).toBe(true)
  expect(steps.flatMap(({ happenings }) => happenings)).toContainEqual(
    expect.objectContaining({
      type: "odometer",
      verdict: "ILLOGICAL",
      acceptedKm: 131_500,
      highestKm: 131_500,
    }),
  )
})
