"use client"

import { ButtonLink } from "#components/ui/button.tsx"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useMessages } from "#messages/client.tsx"
import type { Periods } from "./logic/periods.ts"
import { PeriodCard } from "./period-card.tsx"
import { ReturnedBonds } from "./returned-bonds.tsx"

/** Every period's rewards, recomputed here on request, with what the reader can do about each. */
export function RewardsPage({ periods, earlierPath }: { periods: Periods; earlierPath: string }) {
  const texts = useMessages("rewards")
  const { address } = useWallet()
  return (
    <div className="grid gap-8">
      {address ? <ReturnedBonds key={address} account={address} /> : null}
      {periods.items.length === 0 ? <EmptyState title={texts.none}>{texts.noneText}</EmptyState> : null}
      {periods.items.map((item) => (
        <PeriodCard key={`${periods.currency} ${item.period}`} item={item} periods={periods} />
      ))}
      {periods.more > 0 ? (
        <div>
          <ButtonLink href={earlierPath}>{texts.more}</ButtonLink>
        </div>
      ) : null}
    </div>
  )
}
