"use client"

import { useState } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { Details } from "#components/ui/details.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { FailedQuery } from "#lib/wallet/failed-query.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useOwnKey } from "./use-own-key.ts"

function Publish() {
  const { key: texts } = useMessages("department")
  const { gateway } = useServices()
  return (
    <OneAct
      isSignatureOnly
      action={texts.publish.action}
      act={async (client) => (await import("./own-key.ts")).publishOwnKey(client, await gateway())}
      summary={texts.publish}
      done={<p>{texts.publish.done}</p>}
    />
  )
}

/** The department's encryption key: what it is, whether it is published, and how it becomes so. */
export function KeySection({ account }: { account: Address }) {
  const { key: texts } = useMessages("department")
  const format = useFormat()
  const { data: published, error, refetch } = useOwnKey(account)
  const [isPublishing, setPublishing] = useState(false)
  if (error)
    return (
      <FailedQuery tone="warning" error={error} onAgain={() => void refetch()}>
        <p>{texts.down}</p>
      </FailedQuery>
    )
  if (published === undefined) return null
  if (published === null || isPublishing)
    return (
      <section aria-labelledby="key" className="grid gap-4">
        <h3 id="key">{texts.title}</h3>
        <p className="max-w-prose">{texts.what}</p>
        {isPublishing ? (
          <Publish />
        ) : (
          <Notice tone="warning" title={texts.none}>
            <Button className="mt-2" onClick={() => setPublishing(true)}>
              {texts.publish.title}
            </Button>
          </Notice>
        )}
      </section>
    )
  return (
    <Details summary={fill(texts.published, { date: format.date(published.issuedAt) })}>
      <p className="max-w-prose">{texts.what}</p>
      <p className="mt-2">
        <code className="break-all">{published.recipient}</code>
      </p>
    </Details>
  )
}
