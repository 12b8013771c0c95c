"use client"

import type { ReactNode } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { useMessages } from "#messages/client.tsx"
import { useErrorSentence } from "./use-error-sentence.ts"

/** Something that could not be read: why, what follows from it, and another try. */
export function FailedQuery(props: {
  error: Error
  onAgain: () => void
  /** Before the sentence of the failure itself */
  title?: string
  /** `warning` where nothing is lost by it */
  tone?: "problem" | "warning"
  children?: ReactNode
}) {
  const { failure } = useMessages("common")
  const sentence = useErrorSentence()
  const { error, title, tone = "problem" } = props
  return (
    <Notice tone={tone} title={title ?? sentence(error)} live>
      {title ? <p>{sentence(error)}</p> : null}
      {props.children}
      <Button tone="quiet" className="-ml-4" onClick={props.onAgain}>
        {failure.retry}
      </Button>
    </Notice>
  )
}
