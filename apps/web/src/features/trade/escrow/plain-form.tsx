"use client"

import { OneAct } from "#lib/wallet/one-act.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { type PlainAct, plainCalls } from "../client/escrow-calls.ts"
import { useFeeText } from "../client/use-sale-words.ts"
import type { EscrowEnd } from "../logic/escrow-flow.ts"
import type { Order } from "../logic/order-step.ts"
import { FlowTable } from "./flow-table.tsx"
import { type EscrowSale, useEscrowWords } from "./use-escrow-words.ts"

function endOf(act: PlainAct, { escrow }: EscrowSale): EscrowEnd {
  if (act === "handOver") return "settled"
  if (act !== "refund") return "refundedBondLost"
  const isLost = escrow.state === "rejected" || BigInt(escrow.bondLost ?? 0) > 0n
  return isLost ? "refundedBondLost" : "refunded"
}

/** An act of one click: where the money goes, what is signed, the receipt. */
export function PlainForm(props: { act: PlainAct; sale: EscrowSale; order: Order }) {
  const { act, sale, order } = props
  const { words, write } = useEscrowWords(sale)
  const { before } = useMessages("trade")
  const feeText = useFeeText()
  const texts = words.acts[act]
  const { saleId } = sale.escrow
  return (
    <div className="grid gap-4">
      <FlowTable
        sale={sale}
        end={endOf(act, sale)}
        {...(act === "contest" && { heading: words.acts.reject.flow })}
      />
      <OneAct
        act={plainCalls[act](saleId)}
        action={texts.title}
        summary={{
          signs: <span className="wrap-anywhere">{write(texts.signs)}</span>,
          costs: fill(before.costsFee, { fee: feeText(act) }),
          undo: write(texts.undo),
          otherwise: words.silences[order.silence],
        }}
        done={texts.done}
      />
    </div>
  )
}
