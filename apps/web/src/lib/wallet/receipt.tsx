"use client"

import type { ReactNode } from "react"
import type { Hex } from "viem"
import { Button } from "#components/ui/button.tsx"
import { CopyButton } from "#components/ui/copy-button.tsx"
import { useMessages } from "#messages/client.tsx"

/** What was done, to keep, print or share. */
export function Receipt(props: {
  hash: Hex | undefined
  sharePath: string | undefined
  children: ReactNode
}) {
  const { steps } = useMessages("account")
  const common = useMessages("common")
  const { hash, sharePath } = props
  return (
    <section
      aria-labelledby="receipt"
      className="border-2 border-ink bg-raised p-4 sm:p-6"
      data-testid="receipt"
    >
      <h2 id="receipt">{steps.receiptTitle}</h2>
      <div className="mt-3">{props.children}</div>
      {hash ? (
        <p className="mt-3 text-ink-soft">
          {steps.transaction} <span className="font-mono break-all">{hash}</span>
        </p>
      ) : null}
      <div className="mt-4 flex flex-wrap gap-3" data-print="no">
        {sharePath ? (
          <CopyButton
            value={new URL(sharePath, location.href).href}
            label={steps.copyLink}
            copiedText={common.copied}
          >
            <span aria-hidden="true">{steps.copyLink}</span>
          </CopyButton>
        ) : null}
        <Button onClick={() => print()}>{steps.print}</Button>
      </div>
    </section>
  )
}
