"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address, Hex } from "viem"
import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { usePapers } from "#lib/use-papers.ts"
import { FailedQuery } from "#lib/wallet/failed-query.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useCommitment } from "../queries.ts"
import { findKeptPapers } from "./kept-papers.ts"

/** Hands in what this browser still keeps. */
function HandIn({ documents }: { documents: Hex }) {
  const { papers: texts } = useMessages("business")
  const { gateway } = useServices()
  return (
    <OneAct
      isSignatureOnly
      action={texts.handIn.action}
      act={async (client) => {
        const { handIn } = await import("./hand-in.ts")
        return handIn(client, await gateway(), documents)
      }}
      summary={texts.handIn}
      done={<p>{texts.handIn.done}</p>}
    />
  )
}

function PapersState({ documents }: { documents: Hex }) {
  const { papers: texts } = useMessages("business")
  const common = useMessages("common")
  const format = useFormat()
  const stored = usePapers(documents)
  const { data: kept } = useQuery({
    queryKey: ["kept-papers", documents],
    queryFn: () => findKeptPapers(documents),
  })
  const isWaiting = kept !== undefined && kept !== null
  return (
    <>
      {stored.isPending ? (
        <SkeletonGroup label={common.loading}>
          <Skeleton />
        </SkeletonGroup>
      ) : null}
      {stored.isError ? (
        <FailedQuery tone="warning" error={stored.error} onAgain={() => void stored.refetch()}>
          <p>{isWaiting ? texts.keptHere : texts.nothingLost}</p>
        </FailedQuery>
      ) : null}
      {stored.data ? (
        <p>{fill(texts.there, { kilobytes: format.number(Math.ceil(stored.data.length / 1024)) })}</p>
      ) : null}
      {stored.data === null && !isWaiting ? <Notice title={texts.missing}>{texts.missingText}</Notice> : null}
      {stored.data === null && isWaiting ? (
        <Notice tone="warning" title={texts.waiting}>
          {texts.keptHere}
        </Notice>
      ) : null}
      {isWaiting && !stored.data ? <HandIn documents={documents} /> : null}
    </>
  )
}

/** Where the papers of the account's open application are: with the department's store, only here, or nowhere. */
export function PapersSection({ account }: { account: Address }) {
  const { papers: texts } = useMessages("business")
  const common = useMessages("common")
  const { data: documents } = useCommitment(account)
  return (
    <section aria-labelledby="papers" className="grid gap-3">
      <h2 id="papers">{texts.title}</h2>
      {documents ? <PapersState documents={documents} /> : <p role="status">{common.loading}</p>}
    </section>
  )
}
