import { expect, test } from "vitest"
import { playAsKept } from "../kept/play-as-kept.ts"
import { dealerClocksACar } from "./dealer-clocks-a-car.ts"

test("default", async () => {
  const { steps } = await playAsKept(dealerClocksACar)
  expect(steps.flatMap(({ happenings }) => happenings)).toContainEqual(
    expect.objectContaining({
      type: "odometer",
      verdict: "ILLOGICAL",
      acceptedKm: 131_500,
      highestKm: 131_500,
    }),
  )
})
