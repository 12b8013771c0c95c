"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { RadioGroup } from "#components/ui/choice.tsx"
import { EmptyState } from "#components/ui/empty-state.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import type { CurrencyName } from "#lib/amounts.ts"
import { FailedQuery } from "#lib/wallet/failed-query.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useMessages } from "#messages/client.tsx"
import { PeriodCard } from "./period-card.tsx"
import { usePeriods } from "./queries.ts"
import { ReturnedBonds } from "./returned-bonds.tsx"

/** A year of periods. */
const inSight = 13

function Periods({ name }: { name: CurrencyName }) {
  const texts = useMessages("rewards")
  const [most, setMost] = useState(inSight)
  const { data: periods, error, refetch } = usePeriods(name, most)
  if (error && !periods) return <FailedQuery error={error} onAgain={() => void refetch()} />
  if (!periods)
    return (
      <SkeletonGroup label={texts.loading}>
        <Skeleton shape="title" />
        <Skeleton shape="block" />
        <Skeleton shape="block" />
      </SkeletonGroup>
    )
  if (periods.items.length === 0) return <EmptyState title={texts.none}>{texts.noneText}</EmptyState>
  return (
    <div className="grid gap-8">
      {periods.items.map((item) => (
        <PeriodCard key={item.period} item={item} periods={periods} />
      ))}
      {periods.hasMore ? (
        <div>
          <Button onClick={() => setMost(most + inSight)}>{texts.more}</Button>
        </div>
      ) : null}
    </div>
  )
}

/** Every period's rewards, recomputed here on request, with what the reader can do about each. */
export function RewardsPage() {
  const texts = useMessages("rewards")
  const { address } = useWallet()
  const [name, setName] = useState<CurrencyName>("euro")
  return (
    <div className="grid gap-8">
      {address ? <ReturnedBonds key={address} account={address} /> : null}
      <RadioGroup
        name="currency"
        label={texts.currency}
        value={name}
        choices={[
          { value: "euro", text: texts.currencies.euro },
          { value: "coin", text: texts.currencies.coin },
        ]}
        onChange={({ target }) => setName(target.value === "coin" ? "coin" : "euro")}
      />
      <Periods key={name} name={name} />
    </div>
  )
}
