"use client"

import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { lazyPart } from "#lib/lazy-part.tsx"
import { routes } from "#lib/routes.ts"
import { useHash } from "#lib/use-hash.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useMessages } from "#messages/client.tsx"
import { loadCollections } from "./collection.ts"
import { type Collection, missingOf } from "./packet.ts"

// Nobody needs it while no draft waits: its code loads with the first.
const Collecting = lazyPart(() => import("./collecting.tsx").then((module) => module.Collecting))

/** Those of the link's draft first, then those that can be sent. */
function inOrder(collections: readonly Collection[], first: string | undefined): readonly Collection[] {
  const rank = (one: Collection) => (one.request.id === first ? -1 : missingOf(one).length)
  return collections.toSorted((one, other) => rank(one) - rank(other))
}

/** Every draft of this browser that waits for signatures, with what just came by a link. */
export function Drafts() {
  const texts = useMessages("witness")
  const { chainId } = useWallet()
  const hash = useHash()
  const [version, setVersion] = useState(0)
  // What was sent is forgotten by the browser, but its receipt stays until one leaves.
  const [shown] = useState(() => new Map<string, Collection>())
  const { data: arrival, isError } = useQuery({
    meta: { local: true },
    queryKey: ["arrival", hash, chainId],
    enabled: hash !== "",
    retry: 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await import("./receive.ts")).receive(hash, chainId),
  })
  if (hash !== "" && !arrival && !isError) return null
  for (const collection of Object.values(loadCollections(localStorage)))
    shown.set(collection.request.id, collection)
  const collections = inOrder([...shown.values()], arrival?.id)
  return (
    <div className="grid gap-10" data-version={version}>
      {isError ? <Notice tone="problem" title={texts.brokenLink} live /> : null}
      {arrival?.isRefused ? <Notice tone="problem" title={texts.arrivalRefused} live /> : null}
      {arrival && !arrival.isRefused ? <Notice title={texts.arrived} live /> : null}
      {collections.map((collection) => (
        <Collecting
          key={collection.request.id}
          collection={collection}
          onChange={(next) => {
            if (!next) shown.delete(collection.request.id)
            setVersion((before) => before + 1)
          }}
        />
      ))}
      {collections.length === 0 ? (
        <EmptyState title={texts.noDrafts} action={<Link href={routes.add}>{texts.toAdd}</Link>}>
          {texts.noDraftsText}
        </EmptyState>
      ) : null}
    </div>
  )
}
