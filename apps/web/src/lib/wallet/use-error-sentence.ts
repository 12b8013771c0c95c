"use client"

import { errorSentence } from "#lib/errors.ts"
import { useMessages } from "#messages/client.tsx"

/** Turns a failure into a sentence in the reader's language. */
export function useErrorSentence(): (error: Error) => string {
  const texts = useMessages("errors")
  return (error) => errorSentence(error, texts)
}
