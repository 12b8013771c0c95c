"use client"

import type { RoleName } from "@urcar/sdk/kinds"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { lienRoute, stockRoute } from "#lib/routes.ts"
import { useLicence } from "#lib/wallet/queries.ts"
import { useMessages } from "#messages/client.tsx"
import { useTrade } from "../client/queries.ts"
import { TurnNotices } from "../turns/turn-notices.tsx"
import { Credits } from "./credits.tsx"
import { Orders } from "./orders.tsx"
import { OwnSales } from "./own-sales.tsx"
import { WaitingOffers } from "./waiting-offers.tsx"

/** The way to what licensees do around sales. */
function OwnPages({ roles }: { roles: readonly RoleName[] }) {
  const { desk } = useMessages("trade")
  const mayHold = roles.includes("bank") || roles.includes("department")
  const isDealer = roles.includes("dealer") || roles.includes("manufacturer")
  if (!mayHold && !isDealer) return null
  return (
    <p className="flex flex-wrap gap-x-6 gap-y-2">
      {isDealer ? <Link href={stockRoute}>{desk.stock}</Link> : null}
      {mayHold ? <Link href={lienRoute()}>{desk.liens}</Link> : null}
    </p>
  )
}

/** The connected account's side of the trade: what waits for it, what is owed to it, what it sells and bought. */
export function OwnTrade({ account }: { account: Address }) {
  const { desk } = useMessages("trade")
  const licence = useLicence(account)
  const trade = useTrade(account)
  const isAttester = licence.data?.roles.some((role) => role === "notary" || role === "bank") ?? false
  if (trade.isPending)
    return (
      <SkeletonGroup label={desk.loading}>
        <Skeleton shape="title" className="max-w-60" />
        <Skeleton shape="block" />
      </SkeletonGroup>
    )
  if (!trade.data)
    return (
      <Notice tone="problem" title={desk.failed} live>
        <Button onClick={() => void trade.refetch()}>{desk.retry}</Button>
      </Notice>
    )
  const { waiting, offers, listed, lapsed, escrows, sales } = trade.data
  return (
    <section aria-labelledby="desk" className="grid gap-8 border-t-4 border-ink pt-4">
      <h2 id="desk" className="text-2xl">
        {desk.heading}
      </h2>
      <OwnPages roles={licence.data?.roles ?? []} />
      {isAttester || waiting.length > 0 ? (
        <WaitingOffers offers={waiting} mayAttest={isAttester && licence.data?.standing === "active"} />
      ) : null}
      <Credits account={account} />
      <Orders account={account} escrows={escrows} offers={offers} listed={listed} lapsed={lapsed} />
      <TurnNotices />
      <OwnSales account={account} sales={sales} />
    </section>
  )
}
