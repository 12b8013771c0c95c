"use client"

import { type RejectionReason, rejectionReasons } from "@urcar/sdk/escrow"
import { useState } from "react"
import { RadioGroup } from "#components/ui/choice.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { reject } from "../client/escrow-calls.ts"
import { useFeeText } from "../client/use-sale-words.ts"
import type { Order } from "../logic/order-step.ts"
import { FlowTable } from "./flow-table.tsx"
import { type EscrowSale, useEscrowWords } from "./use-escrow-words.ts"

/** Rejects the car with a coded reason, within the inspection. */
export function RejectForm({ sale, order }: { sale: EscrowSale; order: Order }) {
  const { words, write } = useEscrowWords(sale)
  const { before } = useMessages("trade")
  const feeText = useFeeText()
  const [reason, setReason] = useState<RejectionReason>("differs-from-file")
  const texts = words.acts.reject
  return (
    <div className="grid gap-4">
      <RadioGroup
        name="rejection-reason"
        label={texts.reason}
        value={reason}
        onChange={({ currentTarget }) =>
          setReason(rejectionReasons.find((one) => one === currentTarget.value) ?? "other")
        }
        choices={rejectionReasons.map((value) => ({ value, text: words.reasons[value] }))}
      />
      <FlowTable sale={sale} end="refundedBondLost" heading={texts.flow} />
      <OneAct
        act={reject(sale.escrow.saleId, reason)}
        action={texts.title}
        summary={{
          signs: write(texts.signs, { reason: words.reasons[reason] }),
          costs: fill(before.costsFee, { fee: feeText("reject") }),
          undo: texts.undo,
          otherwise: words.silences[order.silence],
        }}
        done={write(texts.done)}
      />
    </div>
  )
}
