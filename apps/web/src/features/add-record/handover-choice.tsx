"use client"

import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { useMessages } from "#messages/client.tsx"

/** Whether a kind may be witnessed, and need not be: an export that another country takes over. */
export const mayBeWitnessed = (form: { witnesses: number; witnessRoles: readonly string[] }): boolean =>
  form.witnesses === 0 && form.witnessRoles.length > 0

/** Asks whether the destination's department signs too: then its country is responsible from this record on. */
export function HandoverChoice({ onChosen }: { onChosen: (isHandover: boolean) => void }) {
  const { handover } = useMessages("add")
  return (
    <div className="grid gap-4">
      <Notice title={handover.title}>
        <p>{handover.with}</p>
        <p>{handover.alone}</p>
        <p>{handover.silent}</p>
      </Notice>
      <div className="flex flex-wrap gap-3">
        <Button tone="primary" onClick={() => onChosen(true)}>
          {handover.withAction}
        </Button>
        <Button onClick={() => onChosen(false)}>{handover.aloneAction}</Button>
      </div>
    </div>
  )
}
