import { type Step, type StepName, verificationSteps } from "./report.ts"

/** Keeps count of a verification and tells who watches. */
export interface StepTracker {
  readonly begin: (name: StepName, total: number) => void
  readonly advance: (done: number) => void
  readonly pass: () => void
  /** The running step failed; what would follow is skipped. */
  readonly fail: () => void
  readonly list: () => Step[]
}

/** A tracker that calls `onStep` with every change. */
export function trackSteps(onStep: (step: Step) => void = () => undefined): StepTracker {
  const steps = new Map<StepName, Step>(
    verificationSteps.map((name) => [name, { name, status: "skipped", done: 0, total: 0 }]),
  )
  let current: StepName = "register"
  const change = (fields: Partial<Step>) => {
    const step = {
      name: current,
      status: "running" as const,
      done: 0,
      total: 0,
      ...steps.get(current),
      ...fields,
    }
    steps.set(current, step)
    onStep(step)
  }
  return {
    begin: (name, total) => {
      current = name
      change({ status: "running", total })
    },
    advance: (done) => change({ done }),
    pass: () => change({ status: "passed", done: steps.get(current)?.total ?? 0 }),
    fail: () => change({ status: "failed" }),
    list: () => Array.from(steps.values()),
  }
}
