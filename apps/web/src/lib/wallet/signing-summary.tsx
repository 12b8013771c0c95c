"use client"

import type { ReactNode } from "react"
import { Facts } from "#components/ui/facts.tsx"
import { useMessages } from "#messages/client.tsx"

/** What stands before every signature. */
export type SigningSummaryProps = {
  /** What is signed, in words or as facts */
  signs: ReactNode
  /** What it costs; the network's fee alone when left out */
  costs?: ReactNode
  /** Whether it can be undone; "no, for ever visible" when left out */
  undo?: ReactNode
  /** What happens if nobody does anything */
  otherwise: ReactNode
}

/** Before a signature: what is signed, what it costs, whether it can be undone, what happens if nobody acts. */
export function SigningSummary({ signs, costs, undo, otherwise }: SigningSummaryProps) {
  const { steps } = useMessages("account")
  return (
    <section aria-labelledby="signing-summary" className="bg-raised p-4 sm:p-6">
      <h2 id="signing-summary" className="mb-3">
        {steps.summaryTitle}
      </h2>
      <div className="mb-4">
        <p className="text-ink-soft">{steps.signs}</p>
        <div className="mt-1 font-medium">{signs}</div>
      </div>
      <Facts
        facts={[
          { name: steps.costs, value: costs ?? steps.networkFee },
          { name: steps.undo, value: undo ?? steps.undoNever },
          { name: steps.otherwise, value: otherwise },
        ]}
      />
    </section>
  )
}
