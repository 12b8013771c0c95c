"use client"

import type { RefusalReason } from "@urcar/sdk/actions"
import type { IndexedOffer } from "@urcar/sdk/indexer-client"
import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { RadioGroup } from "#components/ui/choice.tsx"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useRefuseOffer } from "../client/acts.ts"
import { useFeeText } from "../client/use-sale-words.ts"

const reasons: readonly RefusalReason[] = [
  "payment-missing",
  "payment-differs",
  "parties-differ",
  "vehicle-differs",
  "other",
]

/** Refuses one offer with a coded reason. */
export function RefuseForm({ offer, onClose }: { offer: IndexedOffer; onClose: () => void }) {
  const { attest: words, before, reasons: texts } = useMessages("trade")
  const common = useMessages("common")
  const format = useFormat()
  const feeText = useFeeText()
  const refuse = useRefuseOffer()
  const [reason, setReason] = useState<RefusalReason>("payment-missing")
  const isDone = refuse.state.status === "confirmed"
  return (
    <div className="grid gap-4 border-t border-rule pt-4">
      {isDone ? null : (
        <RadioGroup
          name="refusal-reason"
          label={words.refuseReason}
          value={reason}
          onChange={({ currentTarget }) =>
            setReason(reasons.find((one) => one === currentTarget.value) ?? "other")
          }
          choices={reasons.map((value) => ({ value, text: texts[value] }))}
        />
      )}
      <TransactionSteps
        transaction={refuse}
        summary={{
          signs: fill(before.refuseSigns, { reason: texts[reason] }),
          costs: fill(before.costsFee, { fee: feeText("refuse") }),
          undo: before.refuseUndo,
          otherwise: fill(before.attestNobody, { until: format.date(offer.until) }),
        }}
        action={words.refuseAction}
        onSign={() => void refuse.run({ saleId: offer.saleId, buyer: offer.buyer, reason })}
        receipt={() => words.refused}
      />
      <div>
        <Button onClick={onClose}>{isDone ? common.close : common.cancel}</Button>
      </div>
    </div>
  )
}
