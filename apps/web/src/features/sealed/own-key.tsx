"use client"

import { useState } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { Details } from "#components/ui/details.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { usePublishedKey } from "./queries.ts"

/** The account's own key for sealed parts: published, so that workshops can seal for it from the first day. */
export function OwnKey({ account }: { account: Address }) {
  const { key: texts } = useMessages("sealed")
  const format = useFormat()
  const { gateway } = useServices()
  const { data: published } = usePublishedKey(account)
  const [isOpen, setOpen] = useState(false)
  if (published === undefined) return null
  return (
    <section aria-labelledby="sealed-key" className="grid gap-3 border-t-2 border-ink pt-6">
      <h2 id="sealed-key">{texts.title}</h2>
      <p className="max-w-prose">{texts.what}</p>
      {published ? (
        <Details summary={fill(texts.published, { date: format.date(published.issuedAt) })}>
          <code className="break-all">{published.recipient}</code>
        </Details>
      ) : null}
      {isOpen ? (
        <OneAct
          isSignatureOnly
          action={texts.action}
          act={async (client) => {
            const { publishKey } = await import("#lib/wallet/encryption-key.ts")
            return publishKey(client, await gateway())
          }}
          summary={texts}
          done={texts.done}
        />
      ) : published ? null : (
        <div>
          <Button onClick={() => setOpen(true)}>{texts.open}</Button>
        </div>
      )}
    </section>
  )
}
