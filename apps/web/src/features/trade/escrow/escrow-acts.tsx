"use client"

import { type ReactNode, useState } from "react"
import { ActList } from "#lib/wallet/act-list.tsx"
import type { EscrowAct, Order, Party } from "../logic/order-step.ts"
import { CompleteForm } from "./complete-form.tsx"
import { PlainForm } from "./plain-form.tsx"
import { RejectForm } from "./reject-form.tsx"
import { RuleForm } from "./rule-form.tsx"
import { SettleForm } from "./settle-form.tsx"
import { type EscrowSale, useEscrowWords } from "./use-escrow-words.ts"

type ActsProps = { sale: EscrowSale; order: Order; party: Party; now: number }

function formOf(act: EscrowAct, { sale, order, party, now }: ActsProps): ReactNode {
  if (act === "reject") return <RejectForm sale={sale} order={order} />
  if (act === "rule") return <RuleForm sale={sale} order={order} />
  if (act === "settle") return <SettleForm sale={sale} now={now} />
  if (act === "complete") return <CompleteForm sale={sale} party={party} order={order} />
  return <PlainForm act={act} sale={sale} order={order} />
}

/** What the connected account can do in this sale now, the expected first. */
export function EscrowActs(props: ActsProps) {
  const { order, party, sale } = props
  const { words } = useEscrowWords(sale)
  const [open, setOpen] = useState<EscrowAct>()
  // What was just done leaves the list of what can be done, but its receipt is still to be read.
  const acts = open && !order.acts.includes(open) ? [open, ...order.acts] : order.acts
  if (acts.length === 0) return <p>{words.sale.noActs}</p>
  return (
    <ActList
      label={words.sale.acts}
      open={open}
      onOpen={setOpen}
      acts={acts.map((act) => {
        const texts = words.acts[act === "complete" && party === "buyer" ? "accept" : act]
        return { id: act, title: texts.title, text: texts.text, form: formOf(act, props) }
      })}
    />
  )
}
