"use client"

import { ErrorSummary, type FormProblem } from "#components/ui/error-summary.tsx"
import { useMessages } from "#messages/client.tsx"

/** What keeps a form from being sent, said at its head, anew at each attempt; nothing before the first one. */
export function SubmitProblems(props: { attempt: number; problems: readonly FormProblem[] }) {
  const { errorSummary } = useMessages("common")
  const { attempt, problems } = props
  return attempt > 0 ? <ErrorSummary key={attempt} title={errorSummary} problems={problems} /> : null
}
