"use client"

import { OneAct } from "#lib/wallet/one-act.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { complete } from "../client/escrow-calls.ts"
import { LazyPayoffField } from "../client/lazy-payoff-field.tsx"
import { useFeeText } from "../client/use-sale-words.ts"
import type { Order, Party } from "../logic/order-step.ts"
import { FlowTable } from "./flow-table.tsx"
import { useEscrowPayoff } from "./use-escrow-payoff.ts"
import { type EscrowSale, useEscrowWords } from "./use-escrow-words.ts"

/** Title, money and lien at once: where the money goes, what is signed, the receipt. */
export function CompleteForm({ sale, party, order }: { sale: EscrowSale; party: Party; order: Order }) {
  const { words, write } = useEscrowWords(sale)
  const { before } = useMessages("trade")
  const { payoff: payoffTexts } = useMessages("liens")
  const feeText = useFeeText()
  const { payoff, ends } = useEscrowPayoff(sale, BigInt(sale.escrow.price))
  const { quote } = payoff
  const texts = words.acts[party === "buyer" ? "accept" : "complete"]
  const isMissing = sale.lien !== undefined && quote === undefined
  return (
    <div className="grid gap-4">
      {sale.lien ? <LazyPayoffField payoff={payoff} currency={sale.escrow.currency} /> : null}
      <FlowTable sale={sale} end="settled" payoff={quote?.amount} />
      <OneAct
        act={complete(sale.escrow.saleId, quote)}
        action={texts.title}
        blocked={isMissing ? payoffTexts.missing : undefined}
        summary={{
          signs: (
            <span className="wrap-anywhere">
              {write(texts.signs)} {ends}
            </span>
          ),
          costs: fill(before.costsFee, { fee: feeText("complete") }),
          undo: write(texts.undo),
          otherwise: words.silences[order.silence],
        }}
        done={texts.done}
      />
    </div>
  )
}
