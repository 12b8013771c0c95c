"use client"

import type { ReactNode } from "react"
import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { countryName } from "#lib/country-name.ts"
import { FailedQuery } from "#lib/wallet/failed-query.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { SealedPapers } from "./seal-papers.ts"
import { useSealedPapers } from "./use-sealed-papers.ts"

/** Encrypts the papers for the department before anything can be signed; says why where that cannot be done. */
export function SealedFirst(props: {
  file: File
  country: string
  children: (papers: SealedPapers) => ReactNode
}) {
  const { apply: texts } = useMessages("business")
  const { tag } = useFormat().preferences
  const { data: papers, error, refetch } = useSealedPapers(props.file, props.country)
  const country = countryName(tag, props.country)
  if (papers)
    return (
      <>
        {papers.sealed ? null : (
          <Notice tone="warning" title={fill(texts.noKey, { country })}>
            {texts.noKeyText}
          </Notice>
        )}
        {props.children(papers)}
      </>
    )
  if (error)
    return (
      <FailedQuery title={texts.noStore} error={error} onAgain={() => void refetch()}>
        <p>{texts.noStoreText}</p>
      </FailedQuery>
    )
  return (
    <SkeletonGroup label={texts.sealing}>
      <Skeleton shape="block" />
    </SkeletonGroup>
  )
}
