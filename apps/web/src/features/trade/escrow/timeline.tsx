"use client"

import { Facts } from "#components/ui/facts.tsx"
import { type EscrowSale, useEscrowWords } from "./use-escrow-words.ts"

/** What has happened in a sale by escrow, in order. */
export function Timeline({ sale }: { sale: EscrowSale }) {
  const { words, write, format, money } = useEscrowWords(sale)
  const { escrow } = sale
  const texts = words.sale
  const reason = words.reasons[escrow.rejectionReason ?? "other"]
  const lost = BigInt(escrow.bondLost ?? 0)
  const ended =
    escrow.state === "settled"
      ? texts.settled
      : lost > 0n
        ? write(texts.bondLost, { bond: money(lost) })
        : texts.refunded
  const events: readonly (readonly [string, number | null])[] = [
    [texts.deposited, escrow.depositedAt],
    [texts.handedOver, escrow.handedOverAt],
    [write(texts.rejected, { reason }), escrow.rejectedAt],
    [texts.contested, escrow.contestedAt],
    [escrow.isFounded ? texts.ruledFounded : texts.ruledUnfounded, escrow.ruledAt],
    [ended, escrow.closedAt],
  ]
  return (
    <Facts
      facts={events.flatMap(([name, at]) =>
        at === null ? [] : [{ name, value: `${format.dateTime(at)} UTC` }],
      )}
    />
  )
}
