"use client"

import { Facts } from "#components/ui/facts.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Skeleton, SkeletonGroup } from "#components/ui/skeleton.tsx"
import { amountText } from "#lib/amounts.ts"
import { FailedQuery } from "#lib/wallet/failed-query.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { plural } from "#messages/fill.ts"
import type { ComputedPeriod as Computed } from "./compute.ts"
import type { PeriodRound, Periods } from "./logic/periods.ts"
import { isSame } from "./logic/possible-acts.ts"
import { useComputedPeriod } from "./queries.ts"
import { RoundActs } from "./round-acts.tsx"

/** Whether the chain has what this browser computed. */
function Verdict({ item, computed }: { item: PeriodRound; computed: Computed }) {
  const { verdict: texts } = useMessages("rewards")
  const { posted } = item.round
  if (posted === null)
    return computed.rewards.total === 0n ? <Notice title={texts.nothing}>{texts.nothingText}</Notice> : null
  if (!isSame(posted, computed.rewards))
    return (
      <Notice tone="problem" title={texts.differs} live>
        {texts.differsText}
      </Notice>
    )
  return (
    <div role="status" className="border-l-8 border-green bg-green-wash px-4 py-3">
      <p className="font-bold text-green">{texts.same}</p>
      <p>{texts.sameText}</p>
    </div>
  )
}

function Figures({ periods, computed }: { periods: Periods; computed: Computed }) {
  const { facts: names } = useMessages("rewards")
  const format = useFormat()
  const { address } = useWallet()
  const { rewards, sales, fees, share } = computed
  const money = (amount: bigint) => amountText(amount, periods.name, format)
  const part = address ? (rewards.amounts.get(address.toLowerCase()) ?? 0n) : undefined
  return (
    <Facts
      facts={[
        { name: names.sales, value: plural(format.preferences.tag, names.salesCount, sales) },
        { name: names.fees, value: money(fees) },
        { name: names.share, value: money(share) },
        {
          name: names.earned,
          value: `${money(rewards.total)}, ${plural(format.preferences.tag, names.writers, rewards.amounts.size)}`,
        },
        { name: names.left, value: money(share - rewards.total) },
        {
          name: names.own,
          value:
            part === undefined ? names.connect : <strong>{part > 0n ? money(part) : names.ownNone}</strong>,
        },
        { name: names.root, value: <code className="break-all">{rewards.root}</code> },
      ]}
    />
  )
}

/** A period as this browser computed it, beside what the chain has, with what follows for the reader. */
export function ComputedPeriod({ item, periods }: { item: PeriodRound; periods: Periods }) {
  const texts = useMessages("rewards")
  const { data: computed, error, refetch } = useComputedPeriod(periods.currency, item.period, true)
  if (error) return <FailedQuery error={error} onAgain={() => void refetch()} />
  if (!computed)
    return (
      <SkeletonGroup label={texts.computing}>
        <Skeleton shape="block" />
      </SkeletonGroup>
    )
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4 bg-sunken p-4">
      <h3>{texts.computed}</h3>
      <Verdict item={item} computed={computed} />
      {computed.sales > 0 ? <Figures periods={periods} computed={computed} /> : null}
      <RoundActs item={item} periods={periods} rewards={computed.rewards} />
    </div>
  )
}
