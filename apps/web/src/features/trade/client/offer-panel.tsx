"use client"

import { useState } from "react"
import { DateField } from "#components/ui/text-field.tsx"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { termsOfListing } from "../logic/terms.ts"
import { readUntil, suggestUntil, toDay } from "../logic/until.ts"
import { useOfferVehicle } from "./acts.ts"
import { PastOffer, StandingOffer } from "./own-offer.tsx"
import { useOwnOffer } from "./queries.ts"
import type { SaleFacts } from "./sale-facts.ts"
import { useSaleWords } from "./use-sale-words.ts"

type OfferProps = { sale: SaleFacts; blocked: string | undefined; now: number }

function MakeOffer({ sale, blocked, now }: OfferProps) {
  const { listing } = sale
  const { words, write, format, feeText } = useSaleWords(sale)
  const offer = useOfferVehicle()
  const [day, setDay] = useState(() => suggestUntil(now, listing.deadline))
  const until = readUntil(day, now, listing.deadline)
  const wrongDay = until === undefined ? write(words.offer.untilPast) : undefined
  return (
    <>
      <DateField
        name="offer-until"
        label={words.offer.until}
        hint={write(words.offer.untilHint)}
        error={wrongDay}
        value={day}
        min={toDay(now)}
        max={toDay(listing.deadline)}
        onChange={({ currentTarget }) => setDay(currentTarget.value)}
      />
      <TransactionSteps
        transaction={offer}
        summary={{
          signs: write(words.before.offerSigns),
          costs: write(words.before.offerCosts, { fee: feeText("offer") }),
          undo: words.before.offerUndo,
          otherwise: write(words.before.offerNobody, { until: until ? format.date(until) : day }),
        }}
        action={write(words.offer.action)}
        blocked={blocked ?? wrongDay}
        onSign={() => {
          const terms = termsOfListing(listing)
          if (until) void offer.run({ terms, signature: listing.signature, until })
        }}
        receipt={() => (
          <>
            <p className="font-bold">{words.offer.made}</p>
            <p>{words.offer.next}</p>
          </>
        )}
      />
    </>
  )
}

/** An attested sale from its buyer's side: offer, wait, withdraw, offer again. */
export function OfferPanel(props: OfferProps) {
  const { sale } = props
  const { address } = useWallet()
  const { words, write } = useSaleWords(sale)
  const own = useOwnOffer(sale.listing.saleId, address)
  if (own.data?.state === "open") return <StandingOffer sale={sale} offer={own.data} />
  return (
    <>
      {own.data ? <PastOffer sale={sale} offer={own.data} /> : null}
      <p className="max-w-prose">{write(words.offer.explain)}</p>
      <MakeOffer {...props} />
    </>
  )
}
