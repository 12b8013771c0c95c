"use client"

import { Notice } from "#components/ui/notice.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { useAccountName } from "#lib/wallet/use-account-name.ts"
import { shortKey } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { ActiveLien } from "../logic/payoff.ts"
import { useMoney } from "./use-money.ts"
import type { Payoff } from "./use-payoff.ts"

/** What the holder of a lien is called. */
export function useHolderName(lien: ActiveLien | undefined): string {
  const { name } = useAccountName(lien?.holder)
  return name ?? shortKey(lien?.holder ?? "")
}

function Quoted({ payoff, currency }: { payoff: Payoff; currency: string }) {
  const { payoff: words } = useMessages("liens")
  const format = useFormat()
  const money = useMoney()
  const holder = useHolderName(payoff.lien)
  const { amount, expiry } = payoff.quote ?? { amount: 0n, expiry: 0 }
  const values = { holder, amount: money(amount, currency), until: `${format.dateTime(expiry)} UTC` }
  return (
    <Notice title={fill(amount === 0n ? words.takenOutside : words.taken, values)} live>
      <p>{words.takenText}</p>
    </Notice>
  )
}

/**
 * The lien that rests on the car, and the quote that ends it in this sale: what it asks, or where to put it.
 *
 * @param currency the sale's
 */
export function PayoffField({ payoff, currency }: { payoff: Payoff; currency: string }) {
  const { payoff: words } = useMessages("liens")
  const money = useMoney()
  const holder = useHolderName(payoff.lien)
  const { lien, problem, text, setText } = payoff
  if (!lien) return null
  if (payoff.quote) return <Quoted payoff={payoff} currency={currency} />
  const ceiling = money(lien.ceiling, lien.currency)
  return (
    <div className="grid gap-4" data-testid="payoff">
      <Notice tone="warning" title={fill(words.rests, { holder })}>
        <p>{fill(words.restsText, { holder, ceiling })}</p>
      </Notice>
      <TextField
        name="payoff-link"
        label={words.link}
        hint={fill(words.linkHint, { holder })}
        error={problem && fill(words.problems[problem], { holder, ceiling })}
        value={text}
        autoComplete="off"
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
    </div>
  )
}
