import { UrcarError } from "../errors/urcar-error.ts"

/** What is wrong with bytes that should be a patrol's snapshot. */
export type PatrolSnapshotProblem = "format" | "register" | "digest" | "signature"

/** This is no snapshot of this register that its signature covers. */
export class PatrolSnapshotError extends UrcarError<{ problem: PatrolSnapshotProblem }> {
  override name = "PatrolSnapshotError" as const

  constructor(problem: PatrolSnapshotProblem, options: ErrorOptions = {}) {
    super("This snapshot does not hold.", { problem }, "Fetch it again from the police service.", options)
  }
}
