"use client"

import { useQuery } from "@tanstack/react-query"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { useHash } from "#lib/use-hash.ts"
import { useNow } from "#lib/use-now.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { WalletNeeded } from "#lib/wallet/wallet-needed.tsx"
import { useMessages } from "#messages/client.tsx"
import { LinkCard } from "./link-card.tsx"
import type { OpenedPacket } from "./open-packet.ts"
import { type Collection, hasSigned, missingOf, partiesOf } from "./packet.ts"
import { PartyName } from "./party-name.tsx"
import { requestFaults } from "./request-faults.ts"
import { RequestFields } from "./request-fields.tsx"
import { RequestDeadline, RequestTitle } from "./request-head.tsx"
import { RequestParties } from "./request-parties.tsx"
import { RequestProblems } from "./request-problems.tsx"
import { SignAsWitness } from "./sign-as-witness.tsx"
import { useRequestFacts } from "./use-request-facts.ts"

function usePacket(hash: string) {
  const { chainId } = useWallet()
  return useQuery({
    meta: { local: true },
    queryKey: ["packet", hash, chainId],
    enabled: hash !== "",
    retry: 0,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => (await import("./open-packet.ts")).openPacket(hash, chainId),
  })
}

/** Why somebody does not sign here: no wallet, not asked, the author itself, or signed already. */
function NotSigning({ collection, address }: { collection: Collection; address: Address | undefined }) {
  const { notSigning: texts, connectFirst } = useMessages("witness")
  const { bar } = useMessages("account")
  const { chooseActor } = useWallet()
  if (!address) return <WalletNeeded>{connectFirst}</WalletNeeded>
  const [author, ...witnesses] = partiesOf(collection.request).map((party) => party.toLowerCase())
  const own = address.toLowerCase()
  const reason =
    own === author ? "author" : witnesses.includes(own) && hasSigned(collection, own) ? "signed" : "stranger"
  return (
    <Notice tone="warning" title={texts[reason].title} live>
      <p>{texts[reason].text}</p>
      {chooseActor ? (
        <Button className="mt-3" onClick={chooseActor}>
          {bar.switchAccount}
        </Button>
      ) : null}
    </Notice>
  )
}

function OpenedRequest({ opened }: { opened: OpenedPacket }) {
  const texts = useMessages("witness")
  const { address } = useWallet()
  const now = useNow()
  const { collection } = opened
  const { request } = collection
  const { data: facts } = useRequestFacts(request)
  const faults = facts ? requestFaults(request, facts, now) : []
  const [author, ...witnesses] = partiesOf(request)
  const own = witnesses.find((one) => one.toLowerCase() === address?.toLowerCase())
  const maySign = own && own.toLowerCase() !== author?.toLowerCase() && !hasSigned(collection, own)
  return (
    <div className="grid gap-6">
      <div>
        <h2 className="text-2xl">
          <RequestTitle request={request} />
        </h2>
        {author ? (
          <p className="mt-1">
            <PartyName account={author} /> {texts.asks}
          </p>
        ) : null}
        <RequestDeadline request={request} />
      </div>
      <RequestProblems faults={faults} />
      <RequestParties collection={collection} facts={facts ?? undefined} />
      {maySign && facts && faults.length === 0 ? (
        <SignAsWitness key={address} opened={opened} witness={own} />
      ) : (
        <>
          {maySign ? null : <NotSigning collection={collection} address={address} />}
          <RequestFields statements={opened.statements} />
        </>
      )}
      {maySign && missingOf(collection).length > 0 ? null : (
        <LinkCard collection={collection} to="drafts" open={texts.collectHere} />
      )}
    </div>
  )
}

/** A witness sees exactly what it signs, signs, and gives the signature back as a link. */
export function WitnessPage() {
  const texts = useMessages("witness")
  const common = useMessages("common")
  const hash = useHash()
  const { data: opened, isError } = usePacket(hash)
  if (hash === "" || isError)
    return (
      <EmptyState title={texts.noRequest}>{hash === "" ? texts.noRequestText : texts.brokenLink}</EmptyState>
    )
  if (!opened)
    return (
      <SkeletonGroup label={common.loading}>
        <Skeleton shape="title" className="max-w-96" />
        <Skeleton shape="block" />
      </SkeletonGroup>
    )
  return <OpenedRequest key={opened.collection.request.id} opened={opened} />
}
