"use client"

import { lazy, Suspense } from "react"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useMessages } from "#messages/client.tsx"

const OwnTrade = lazy(() => import("./own-trade.tsx").then(({ OwnTrade: OwnPart }) => ({ default: OwnPart })))

/** All the connected account has to do with sales; nothing, and no code, while nobody is connected. */
export function TradeDesk() {
  const { desk } = useMessages("trade")
  const { address, isWrongNetwork } = useWallet()
  if (!address || isWrongNetwork) return null
  const waiting = (
    <SkeletonGroup label={desk.loading}>
      <Skeleton shape="title" className="max-w-60" />
      <Skeleton shape="block" />
    </SkeletonGroup>
  )
  return (
    <Suspense fallback={waiting}>
      <OwnTrade key={address} account={address} />
    </Suspense>
  )
}
