"use client"

import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Notice } from "#components/ui/notice.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useMessages } from "#messages/client.tsx"
import { Collecting } from "./collecting.tsx"
import { type Collection, keepCollection, loadCollections } from "./collection.ts"
import { takeAnswer } from "./take-answer.ts"
import { useHash } from "./witness-page.tsx"

const prefix = "answer="

/** Takes the answer a witness's link carries into the collection it belongs to. */
async function receive(hash: string, chainId: number): Promise<Collection | null> {
  for (const collection of Object.values(loadCollections(localStorage))) {
    const next = await takeAnswer(hash.slice(prefix.length), collection, chainId)
    if (!next) continue
    keepCollection(next, localStorage)
    return next
  }
  return null
}

/** Statements signed in this browser that wait for their witnesses, with an answer that just came by a link. */
export function OpenCollections() {
  const { witness: texts } = useMessages("add")
  const { chainId } = useWallet()
  const hash = useHash()
  const [version, setVersion] = useState(0)
  // What was sent is forgotten by the browser, but its receipt stays until one leaves.
  const [shown] = useState(() => new Map<string, Collection>())
  const isAnswer = hash.startsWith(prefix)
  const { data: arrived } = useQuery({
    meta: { local: true },
    queryKey: ["witness-answer", hash, chainId],
    enabled: isAnswer,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => receive(hash, chainId),
  })
  if (isAnswer && arrived === undefined) return null
  for (const collection of Object.values(loadCollections(localStorage)))
    shown.set(collection.request.id, collection)
  return (
    <div className="mb-8 grid gap-8" data-version={version}>
      {isAnswer && arrived === null ? <Notice tone="problem" title={texts.answerWrong} live /> : null}
      {Array.from(shown.values(), (collection) => (
        <Collecting
          key={collection.request.id}
          collection={collection}
          onChange={(next) => {
            if (!next) shown.delete(collection.request.id)
            setVersion((before) => before + 1)
          }}
        />
      ))}
    </div>
  )
}
