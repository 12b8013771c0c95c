"use client"

import { type StepState, Steps } from "#components/ui/steps.tsx"
import { useMessages } from "#messages/client.tsx"
import type { CarriedState } from "./ask-gateway.ts"
import { isOver } from "./use-carried.ts"

/** Received, sent, recorded. What the gateway does not answer is under way. */
function statesOf(state: CarriedState | undefined): readonly [StepState, StepState, StepState] {
  const status = state?.told.status
  if (!state || !status) return ["current", "waiting", "waiting"]
  if (status === "received") return ["done", "current", "waiting"]
  if (status === "sent") return ["done", "done", "current"]
  if (status === "refused") return ["done", "done", "failed"]
  return ["done", "done", isOver(state) ? "done" : "current"]
}

/** How far a carried record has come, in words. */
export function CarriedSteps({ state }: { state: CarriedState | undefined }) {
  const { steps } = useMessages("common")
  const { record: texts } = useMessages("carried")
  const [received, sent, recorded] = statesOf(state)
  return (
    <Steps
      label={steps.progress}
      stateTexts={{ done: steps.done, current: steps.current, waiting: steps.waiting, failed: steps.failed }}
      steps={[
        { title: steps.signed, state: "done" },
        { title: texts.received, state: received },
        { title: texts.sent, state: sent },
        { title: steps.recorded, state: recorded },
      ]}
    />
  )
}
