"use client"

import { useChainHealth } from "#lib/wallet/queries.ts"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"

/** Milliseconds after which an answer counts as slow. */
const slow = 1500

/** Whether the register's network answers, and how quickly. */
export function NetworkState() {
  const { bar } = useMessages("account")
  const { data, isError } = useChainHealth(true)
  const [text, looks] = isError
    ? [bar.networkDown, "text-red"]
    : data === undefined
      ? [bar.networkUnknown, "text-ink-soft"]
      : data.answeredIn > slow
        ? [bar.networkSlow, "text-amber"]
        : [bar.networkGood, "text-ink-soft"]
  return (
    <p role="status" className={looks} title={data && fill(bar.block, { block: data.block })}>
      {text}
    </p>
  )
}
