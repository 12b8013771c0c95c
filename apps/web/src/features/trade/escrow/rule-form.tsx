"use client"

import { useState } from "react"
import { RadioGroup } from "#components/ui/choice.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { rule } from "../client/escrow-calls.ts"
import { useFeeText } from "../client/use-sale-words.ts"
import type { Order } from "../logic/order-step.ts"
import { FlowTable } from "./flow-table.tsx"
import { type EscrowSale, useEscrowWords } from "./use-escrow-words.ts"

/** The responsible department's ruling on a contested rejection. */
export function RuleForm({ sale, order }: { sale: EscrowSale; order: Order }) {
  const { words, write } = useEscrowWords(sale)
  const { before } = useMessages("trade")
  const feeText = useFeeText()
  const [isFounded, setFounded] = useState(true)
  const texts = words.acts.rule
  return (
    <div className="grid gap-4">
      <RadioGroup
        name="ruling"
        label={texts.question}
        value={isFounded ? "founded" : "unfounded"}
        onChange={({ currentTarget }) => setFounded(currentTarget.value === "founded")}
        choices={[
          { value: "founded", text: texts.founded },
          { value: "unfounded", text: texts.unfounded },
        ]}
      />
      <FlowTable sale={sale} end={isFounded ? "refundedBondLost" : "settled"} />
      <OneAct
        act={rule(sale.escrow.saleId, isFounded)}
        action={texts.title}
        summary={{
          signs: write(isFounded ? texts.signsFounded : texts.signsUnfounded),
          costs: fill(before.costsFee, { fee: feeText("rule") }),
          undo: texts.undo,
          otherwise: words.silences[order.silence],
        }}
        done={texts.done}
      />
    </div>
  )
}
