import { createPlay, type Notes } from "./play.ts"
import type { OpenStep, Scenario } from "./scenario.ts"
import { openStage } from "./stage.ts"
import { fill } from "./text.ts"
import { type CastMember, stepHolds, type ToldStep, type Transcript } from "./transcript.ts"

/** How to play a scenario. */
export interface RunOptions {
  /** Called after each step, for whoever watches. */
  readonly onStep?: (step: ToldStep) => void
}

/**
 * Plays a scenario on a chain of its own. It ends with the first step that does not hold.
 *
 * @throws Error if the chain cannot be started or the scene cannot be set
 */
export async function runScenario(scenario: Scenario, options: RunOptions = {}): Promise<Transcript> {
  const stage = await openStage(scenario)
  try {
    let notes: Notes = { happenings: [], claims: [] }
    const play = createPlay(stage, () => notes)
    const open = await scenario.open(play)
    const cast: CastMember[] = Object.entries(scenario.cast).map(([id, { name }]) => ({
      ...{ id, name },
      address: play.address(id),
    }))
    const steps: ToldStep[] = []
    for (const step of open) {
      notes = { happenings: [], claims: [] }
      const told = await tell(step, notes, stage.now)
      steps.push(told)
      options.onStep?.(told)
      if (!stepHolds(told)) break
    }
    const { name, title, teaches } = scenario
    const holds = steps.length === open.length && steps.every(stepHolds)
    return { scenario: name, title, teaches, cast, steps, holds }
  } finally {
    await stage.close()
  }
}

async function tell(step: OpenStep, notes: Notes, now: () => Promise<number>): Promise<ToldStep> {
  const problem = await step.act().then(
    () => null,
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  )
  const { actor, sentence, values } = step
  return { actor, sentence: fill(sentence, values), at: await now(), ...notes, problem }
}
