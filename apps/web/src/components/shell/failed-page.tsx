"use client"

import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"

/** What happened, what was not affected, what to do. */
export function FailedPage({ digest, onRetry }: { digest: string | undefined; onRetry: () => void }) {
  const { failure } = useMessages("common")
  return (
    <>
      <Notice tone="problem" title={failure.title} live>
        <p>{failure.text}</p>
        {digest ? <p className="font-mono">{fill(failure.reference, { digest })}</p> : null}
      </Notice>
      <div className="mt-4">
        <Button onClick={onRetry}>{failure.retry}</Button>
      </div>
    </>
  )
}
