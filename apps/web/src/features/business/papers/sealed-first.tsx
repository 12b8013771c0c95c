"use client"

import type { ReactNode } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { countryName } from "#lib/country-name.ts"
import { useErrorSentence } from "#lib/wallet/use-error-sentence.ts"
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
  const sentence = useErrorSentence()
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
      <Notice tone="problem" title={texts.noStore} live>
        <p>{sentence(error)}</p>
        <p>{texts.noStoreText}</p>
        <Button tone="quiet" className="-ml-4" onClick={() => void refetch()}>
          {texts.again}
        </Button>
      </Notice>
    )
  return (
    <SkeletonGroup label={texts.sealing}>
      <Skeleton shape="block" />
    </SkeletonGroup>
  )
}
