"use client"

import { useSyncExternalStore } from "react"
import { Notice } from "#components/ui/notice.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { settle } from "../client/escrow-calls.ts"
import { LazyPayoffField } from "../client/lazy-payoff-field.tsx"
import { useFeeText } from "../client/use-sale-words.ts"
import { readSettlement, type SignedSettlement } from "../logic/settlement-link.ts"
import { FlowTable } from "./flow-table.tsx"
import { useEscrowPayoff } from "./use-escrow-payoff.ts"
import { type EscrowSale, useEscrowWords } from "./use-escrow-words.ts"

const subscribe = (notify: () => void) => {
  addEventListener("hashchange", notify)
  return () => removeEventListener("hashchange", notify)
}

/** The second half of settling: what it does with money, lien and title, and the click. */
function Settle({ sale, agreed }: { sale: EscrowSale; agreed: SignedSettlement }) {
  const { words, write, money, format } = useEscrowWords(sale)
  const { before } = useMessages("trade")
  const { payoff: payoffTexts } = useMessages("liens")
  const feeText = useFeeText()
  const { payoff, ends } = useEscrowPayoff(sale, agreed.price)
  const { quote } = payoff
  const texts = words.acts.settle
  const values = { price: money(agreed.price), until: `${format.dateTime(agreed.until)} UTC` }
  return (
    <>
      {sale.lien ? <LazyPayoffField payoff={payoff} currency={sale.escrow.currency} /> : null}
      <FlowTable sale={sale} end="settled" price={agreed.price} payoff={quote?.amount} />
      <OneAct
        act={settle(sale.escrow.saleId, agreed, quote)}
        action={write(texts.settleAction, values)}
        blocked={sale.lien && !quote ? payoffTexts.missing : undefined}
        summary={{
          signs: (
            <span className="wrap-anywhere">
              {write(texts.settleSigns, values)} {ends}
            </span>
          ),
          costs: fill(before.costsFee, { fee: feeText("settle") }),
          undo: texts.settleUndo,
          otherwise: write(texts.otherwise, values),
        }}
        done={write(texts.settleDone, values)}
      />
    </>
  )
}

/** What the other side signed, where the page was opened by its link: the second half of settling. */
export function AgreedPrice({ sale, now }: { sale: EscrowSale; now: number }) {
  const { words, write, money, format } = useEscrowWords(sale)
  const hash = useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => "",
  )
  const agreed = readSettlement(hash)
  if (!agreed) return null
  const texts = words.acts.settle
  if (now > agreed.until) return <Notice tone="warning" title={texts.expired} live />
  const values = { price: money(agreed.price), until: `${format.dateTime(agreed.until)} UTC` }
  return (
    <section aria-labelledby="agreed" className="grid gap-4 border-t-2 border-ink pt-4">
      <h3 id="agreed">{write(texts.agreed, values)}</h3>
      <p className="max-w-prose">{write(texts.agreedText, values)}</p>
      <Settle sale={sale} agreed={agreed} />
    </section>
  )
}
