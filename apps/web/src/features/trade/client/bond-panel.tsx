"use client"

import { Notice } from "#components/ui/notice.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useMessages } from "#messages/client.tsx"
import { bondOf } from "../logic/escrow-times.ts"
import { topUp } from "./escrow-calls.ts"
import { useBondCredit } from "./queries.ts"
import type { SaleFacts } from "./sale-facts.ts"
import { useSaleWords } from "./use-sale-words.ts"

/** The seller's own offer by escrow: whether the bond lies at the desk, and putting it there. */
export function BondPanel({ sale }: { sale: SaleFacts }) {
  const { bond: words } = useMessages("orders")
  const { write, feeText, money, currency } = useSaleWords(sale)
  const { listing } = sale
  const credit = useBondCredit(listing.seller, listing.currency, true)
  const amount = bondOf(BigInt(listing.price))
  const bond = money(amount)
  const isThere = credit.data !== undefined && credit.data >= amount
  const isEuro = currency !== "coin"
  return (
    <>
      <p className="max-w-prose">{write(words.text, { bond })}</p>
      {isThere ? <Notice title={words.there} live /> : null}
      {isThere || credit.data === undefined ? null : (
        <OneAct
          act={topUp(listing.currency, amount - credit.data)}
          action={write(words.action, { bond: money(amount - credit.data) })}
          summary={{
            signs: write(isEuro ? words.euroSigns : words.signs, { bond: money(amount - credit.data) }),
            costs: write(words.costs, { bond, fee: feeText(isEuro ? "topUpEuro" : "topUpCoin") }),
            undo: words.undo,
            otherwise: words.otherwise,
          }}
          done={words.done}
        />
      )}
    </>
  )
}
