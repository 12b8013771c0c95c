"use client"

import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { routes } from "#lib/routes.ts"
import type { BuyerRefusal } from "../logic/refusal.ts"
import type { SaleFacts } from "./sale-facts.ts"
import { useSaleWords } from "./use-sale-words.ts"

/** Why this account cannot buy, and what to do about it. */
export function RefusalNotice(props: {
  sale: SaleFacts
  refusal: BuyerRefusal
  balance: bigint | undefined
}) {
  const { words, write, money } = useSaleWords(props.sale)
  const { refusals } = words
  const { refusal, balance = 0n } = props
  return (
    <Notice tone="warning" title={write(refusals[refusal], { balance: money(balance) })} live>
      {refusal === "notCertified" ? (
        <>
          <p>{refusals.notCertifiedText}</p>
          <p>
            <Link href={routes.garage}>{refusals.toGarage}</Link>
          </p>
        </>
      ) : null}
    </Notice>
  )
}
