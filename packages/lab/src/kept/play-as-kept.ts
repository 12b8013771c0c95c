import { expect } from "vitest"
import { runScenario } from "../run-scenario.ts"
import type { Scenario } from "../scenario.ts"
import { stepHolds, type Transcript } from "../transcript.ts"
import { keptStories } from "./index.ts"
import { keep } from "./keep.ts"

/** FOR TESTS: plays a scenario, and expects that every step holds and that pages tell it as it was played. */
export async function playAsKept(scenario: Scenario): Promise<Transcript> {
  const transcript = await runScenario(scenario)
  expect(transcript.steps.filter((step) => !stepHolds(step))).toEqual([])
  expect(transcript.holds).toBe(true)
  const kept = Object.entries(keptStories).find(([name]) => name === scenario.name)?.[1]
  expect(kept, "run `pnpm generate` in packages/lab").toEqual(keep(transcript))
  return transcript
}
