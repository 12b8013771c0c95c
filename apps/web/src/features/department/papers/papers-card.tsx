"use client"

import { type ReactNode, useState } from "react"
import type { Hex } from "viem"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { usePapers } from "#lib/use-papers.ts"
import { FailedQuery } from "#lib/wallet/failed-query.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { OpenedPapers } from "./opened-papers.tsx"

function Open({ documents, sealed }: { documents: Hex; sealed: Uint8Array }) {
  const { papers: texts } = useMessages("department")
  const { gateway } = useServices()
  const [opened, setOpened] = useState<Uint8Array>()
  return (
    <OneAct
      isSignatureOnly
      action={texts.action}
      act={async (client) => {
        const { openPapers } = await import("./own-key.ts")
        setOpened(await openPapers(client, await gateway(), sealed))
        return true
      }}
      summary={texts}
      done={opened ? <OpenedPapers documents={documents} bytes={opened} /> : null}
    />
  )
}

/**
 * An applicant's papers: fetched, hashed again, then opened with the department's key.
 *
 * @param otherwise what can be done where the store has none
 */
export function PapersCard({ documents, otherwise }: { documents: Hex; otherwise: ReactNode }) {
  const { papers: texts } = useMessages("department")
  const format = useFormat()
  const [isOpening, setOpening] = useState(false)
  const { data: sealed, error, isPending, refetch } = usePapers(documents)
  if (isPending) return <p role="status">{texts.loading}</p>
  if (error)
    return (
      <FailedQuery error={error} onAgain={() => void refetch()}>
        <p>{error.name === "FileAlteredError" ? texts.altered : texts.down}</p>
      </FailedQuery>
    )
  if (sealed === null)
    return (
      <>
        <Notice title={texts.missing}>{texts.missingText}</Notice>
        {otherwise}
      </>
    )
  return (
    <div className="grid gap-3">
      <p>{fill(texts.there, { kilobytes: format.number(Math.ceil(sealed.length / 1024)) })}</p>
      {isOpening ? (
        <Open documents={documents} sealed={sealed} />
      ) : (
        <div>
          <Button onClick={() => setOpening(true)}>{texts.open}</Button>
        </div>
      )}
    </div>
  )
}
