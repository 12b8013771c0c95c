"use client"

import { Notice } from "#components/ui/notice.tsx"
import { useErrorSentence } from "#lib/wallet/use-error-sentence.ts"
import { useMessages } from "#messages/client.tsx"

/** The service's code of a refusal; nothing for any other failure. */
function codeOf(error: Error): string | undefined {
  if (error.name !== "PoliceRefusedError" || !("values" in error)) return undefined
  const { values } = error
  const code = typeof values === "object" && values !== null && "code" in values ? values.code : undefined
  return typeof code === "string" ? code : undefined
}

/** Why the police service, or the wallet, did not do what was asked. */
export function RefusalNotice({ error }: { error: Error }) {
  const { person: words } = useMessages("police")
  const sentence = useErrorSentence()
  const code = codeOf(error)
  const own = Object.entries(words.refusals).find(([name]) => name === code)?.[1]
  return (
    <Notice tone="problem" title={own ?? sentence(error)} live>
      {words.nothingShown}
    </Notice>
  )
}
