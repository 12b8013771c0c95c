"use client"

import type { Address } from "viem"
import { Details } from "#components/ui/details.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { LienCard } from "./lien-card.tsx"
import { useHeldLiens } from "./queries.ts"

/** The account's own liens: the active ones with what can be done, the ended ones with how they ended. */
export function HeldLiens({ account }: { account: Address }) {
  const { held: texts, failed } = useMessages("liens")
  const { loading } = useMessages("common")
  const format = useFormat()
  const liens = useHeldLiens(account)
  const active = liens.data?.filter(({ releasedAt }) => releasedAt === null) ?? []
  const ended = liens.data?.filter(({ releasedAt }) => releasedAt !== null) ?? []
  return (
    <section aria-labelledby="held-liens" className="grid gap-4">
      <h2 id="held-liens">{texts.heading}</h2>
      {liens.isPending ? (
        <SkeletonGroup label={loading}>
          <Skeleton shape="block" />
        </SkeletonGroup>
      ) : null}
      {liens.isError ? <Notice tone="problem" title={failed} live /> : null}
      {liens.data && active.length === 0 ? <p className="text-ink-soft">{texts.empty}</p> : null}
      <ul className="grid gap-4">
        {active.map((lien) => (
          <LienCard key={`${lien.vin} ${lien.number}`} lien={lien} mayQuote mayRelease />
        ))}
      </ul>
      {ended.length === 0 ? null : (
        <Details summary={`${texts.ended} (${format.number(ended.length)})`}>
          <ul className="grid gap-4">
            {ended.map((lien) => (
              <LienCard key={`${lien.vin} ${lien.number}`} lien={lien} />
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}
