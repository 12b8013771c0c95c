import type { KeptHappening, KeptRecord, KeptStory } from "@urcar/lab/kept"

type Odometer = Extract<KeptHappening, { type: "odometer" }>

/** The car's file at a step of a story. */
export type FileAt = {
  records: readonly KeptRecord[]
  /** Sequences of what the step itself wrote */
  fresh: readonly number[]
  /** The engine's judgement in this step; `undefined` where nobody asked for one */
  judged: Odometer | undefined
  /** Sequences that the engine ever found to break the series, so far */
  breaches: readonly number[]
}

const isOdometer = (happening: KeptHappening): happening is Odometer => happening.type === "odometer"

/** What stands in the car's file when a step is over, and what the engine has said of it by then. */
export function fileAt({ scene, steps }: Pick<KeptStory, "scene" | "steps">, step: number): FileAt {
  const soFar = steps.slice(0, step)
  const judgements = soFar.flatMap(({ happenings }) => happenings.filter(isOdometer))
  return {
    records: [...scene, ...soFar.flatMap(({ written }) => written)],
    fresh: steps[step - 1]?.written.map(({ sequence }) => sequence) ?? [],
    judged: steps[step - 1]?.happenings.findLast(isOdometer),
    breaches: judgements.at(-1)?.breaches ?? [],
  }
}
