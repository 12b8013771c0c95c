"use client"

import type { IndexedOffer } from "@urcar/sdk/indexer-client"
import { useRouter } from "next/navigation"
import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { wordOf } from "#lib/words.ts"
import { useWithdrawOffer } from "./acts.ts"
import type { SaleFacts } from "./sale-facts.ts"
import { useSaleWords } from "./use-sale-words.ts"

/** The connected buyer's standing offer: what comes next, and how to take it back. */
export function StandingOffer({ sale, offer }: { sale: SaleFacts; offer: IndexedOffer }) {
  const { words, write, format, feeText } = useSaleWords(sale)
  const withdraw = useWithdrawOffer()
  const [isAsking, setAsking] = useState(false)
  const values = { at: format.date(offer.offeredAt), until: `${format.dateTime(offer.until)} UTC` }
  return (
    <>
      <Notice title={words.offer.made} live>
        <p>{write(words.offer.standing, values)}</p>
        <p>{words.offer.next}</p>
      </Notice>
      {isAsking ? (
        <TransactionSteps
          transaction={withdraw}
          summary={{
            signs: write(words.before.withdrawOfferSigns),
            costs: write(words.before.costsFee, { fee: feeText("withdrawOffer") }),
            undo: words.before.withdrawOfferUndo,
            otherwise: write(words.before.withdrawOfferNobody, values),
          }}
          action={words.offer.withdraw}
          onSign={() => void withdraw.run({ saleId: offer.saleId })}
          receipt={() => words.offer.withdrawn}
        />
      ) : (
        <div>
          <Button onClick={() => setAsking(true)}>{words.offer.withdraw}</Button>
        </div>
      )}
    </>
  )
}

/** What became of an offer that stands no more. */
export function PastOffer({ sale, offer }: { sale: SaleFacts; offer: IndexedOffer }) {
  const { words, write, format } = useSaleWords(sale)
  const router = useRouter()
  if (offer.state === "settled")
    return (
      <Notice title={words.buy.bought} live>
        <Button onClick={() => router.refresh()}>{words.buy.seeReceipt}</Button>
      </Notice>
    )
  if (offer.state !== "refused") return null
  const reason = wordOf(words.reasons, offer.refusalReason ?? "other")
  const at = format.date(offer.closedAt ?? offer.offeredAt)
  return <Notice tone="warning" title={write(words.offer.refused, { reason, at })} live />
}
