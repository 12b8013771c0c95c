import { getRecords } from "@urcar/sdk/actions"
import type { ReadClient } from "@urcar/sdk/chain"
import { odometerToMetres } from "@urcar/sdk/odometer"
import type { LifeRecord } from "@urcar/sdk/records"
import type { Clock } from "./clock.ts"
import { createPlay, type Notes } from "./play.ts"
import type { OpenStep, Scenario } from "./scenario.ts"
import { openStage } from "./stage.ts"
import { fill } from "./text.ts"
import {
  type CastMember,
  stepHolds,
  type ToldStep,
  type Transcript,
  type WrittenRecord,
} from "./transcript.ts"
import { labVin } from "./vehicle.ts"

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
    const cast: CastMember[] = Object.entries(scenario.cast).map(([id, { name, type, role }]) => ({
      ...{ id, name, type, role },
      address: play.address(id),
    }))
    const file = readFile(stage.reader)
    const scene = await file()
    const steps: ToldStep[] = []
    for (const step of open) {
      notes = { happenings: [], claims: [] }
      const told = await tell(step, notes, { now: stage.now, file })
      steps.push(told)
      options.onStep?.(told)
      if (!stepHolds(told)) break
    }
    const { name, title, teaches } = scenario
    const holds = steps.length === open.length && steps.every(stepHolds)
    return { scenario: name, title, teaches, cast, scene, steps, holds }
  } finally {
    await stage.close()
  }
}

/** The register after a step. */
interface After extends Pick<Clock, "now"> {
  /** What was written into the car's file since the last question. */
  readonly file: () => Promise<readonly WrittenRecord[]>
}

async function tell(step: OpenStep, notes: Notes, after: After): Promise<ToldStep> {
  const problem = await step.act().then(
    () => null,
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  )
  const { actor, sentence, values } = step
  const [at, written] = [await after.now(), await after.file()]
  return { actor, sentence: fill(sentence, values), at, ...notes, written, problem }
}

/** Reads on in the car's file from where the last question ended. */
function readFile(reader: ReadClient): After["file"] {
  let read = 0
  return async () => {
    const records = await getRecords(reader, { vin: labVin })
    const written = records.slice(read).map(toWritten)
    read = records.length
    return written
  }
}

function toWritten({ sequence, kind, author, occurredAt, odometer }: LifeRecord): WrittenRecord {
  const metres = odometer === null ? null : odometerToMetres(odometer)
  return { sequence, kind, author, occurredAt, metres }
}
