import type { StepState } from "#components/ui/steps.tsx"
import type { TransactionState } from "./use-transaction.ts"

/** Asked, signed, sent, recorded. */
export type StepStates = readonly [StepState, StepState, StepState, StepState]

/** Where the four steps stand. A failure marks the step that was under way. */
export function stepStates(state: TransactionState<unknown>, before?: TransactionState<unknown>): StepStates {
  if (state.status === "idle") return ["waiting", "waiting", "waiting", "waiting"]
  if (state.status === "signing")
    return state.signatures > 0 && !state.asked
      ? ["done", "done", "current", "waiting"]
      : ["done", "current", "waiting", "waiting"]
  if (state.status === "pending") return ["done", "done", "done", "current"]
  if (state.status === "confirmed") return ["done", "done", "done", "done"]
  if (state.hash || before?.status === "pending") return ["done", "done", "done", "failed"]
  return ["done", "failed", "waiting", "waiting"]
}
