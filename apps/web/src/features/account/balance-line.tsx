"use client"

import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { useBalances } from "#lib/wallet/queries.ts"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useFormat, useMessages } from "#messages/client.tsx"

/** Test money given at once: 50,000 euro in millionths. */
const portion = 50_000_000_000n

/** The account's coin and euro. On the demo wallet, an empty purse can be filled. */
export function BalanceLine({ address, isDemo }: { address: Address; isDemo: boolean }) {
  const { bar } = useMessages("account")
  const format = useFormat()
  const { data: balances } = useBalances(address)
  const mint = useTransaction(async (client, to: Address) => {
    const { mintEuroSync } = await import("@urcar/sdk/actions")
    return mintEuroSync(client, { to, amount: portion })
  })
  if (!balances) return <span className="skeleton inline-block h-4 w-40" />
  const { tag } = format.preferences
  const coin = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 }).format(Number(balances.coin) / 1e18)
  const busy = mint.state.status === "signing" || mint.state.status === "pending"
  return (
    <>
      <dl className="flex flex-wrap gap-x-6 sm:justify-end">
        <div className="flex gap-2">
          <dt className="text-ink-soft">{bar.coin}</dt>
          <dd data-testid="balance-coin">{coin}</dd>
        </div>
        <div className="flex gap-2">
          <dt className="text-ink-soft">{bar.euro}</dt>
          <dd data-testid="balance-euro">{format.money(balances.euro / 10_000n)}</dd>
        </div>
      </dl>
      {isDemo && balances.euro === 0n ? (
        <Button
          tone="quiet"
          busy={busy ? bar.getting : undefined}
          onClick={() => void mint.run(address)}
          className="-mr-4"
        >
          {bar.getEuro}
        </Button>
      ) : null}
    </>
  )
}
