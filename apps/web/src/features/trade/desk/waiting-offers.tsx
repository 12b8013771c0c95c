"use client"

import type { IndexedOffer } from "@urcar/sdk/indexer-client"
import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { tradeRoute } from "#lib/routes.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { useCar } from "../client/queries.ts"
import { useMoney } from "../client/use-money.ts"
import { isSameAddress } from "../logic/money.ts"
import { AttestForm } from "./attest-form.tsx"
import { RefuseForm } from "./refuse-form.tsx"

type Act = "attest" | "refuse"
type Open = { offer: IndexedOffer; act: Act }

const keyOf = ({ saleId, buyer }: IndexedOffer): string => `${saleId} ${buyer}`

function OfferFacts({ offer, head }: { offer: IndexedOffer; head: string | undefined }) {
  const { attest } = useMessages("trade")
  const format = useFormat()
  const money = useMoney()
  const mono = (text: string) => <span className="font-mono break-all">{text}</span>
  return (
    <Facts
      facts={[
        { name: attest.price, value: <strong>{money(offer.price, offer.currency)}</strong> },
        { name: attest.buyer, value: mono(offer.buyer) },
        { name: attest.seller, value: mono(offer.seller) },
        { name: attest.made, value: format.date(offer.offeredAt) },
        { name: attest.until, value: `${format.dateTime(offer.until)} UTC` },
        ...(head ? [{ name: attest.head, value: mono(head) }] : []),
      ]}
    />
  )
}

/** One offer that waits: what would be attested, and the two answers. */
function WaitingOffer(props: {
  offer: IndexedOffer
  mayAttest: boolean
  /** It was answered just now, and only its receipt is still shown */
  isAnswered: boolean
  act: Act | undefined
  onOpen: (act: Act | undefined) => void
}) {
  const { offer, mayAttest, isAnswered, act, onOpen } = props
  const { attest, list } = useMessages("trade")
  const identity = useMessages("identity")
  const car = useCar(offer.vin).data
  const name = [car?.make, car?.model].filter(Boolean).join(" ") || list.unknownCar
  const signedHead = typeof offer.terms.head === "string" ? offer.terms.head : undefined
  const isChanged = car && !isAnswered ? !isSameAddress(car.head, signedHead) : false
  return (
    <li className="grid gap-3 border-t-2 border-ink bg-raised p-4 sm:p-5">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <p className="text-xl font-bold">{name}</p>
        <VinText vin={offer.vin} texts={identity} />
        <Link href={tradeRoute(offer.saleId)}>{attest.view}</Link>
      </div>
      <OfferFacts offer={offer} head={signedHead} />
      {isChanged ? <Notice tone="problem" title={attest.headChanged} /> : null}
      {mayAttest ? null : <Notice tone="warning" title={attest.notLicensed} />}
      {act === undefined ? (
        <div className="flex flex-wrap gap-3">
          {isChanged || !mayAttest ? null : (
            <Button tone="primary" onClick={() => onOpen("attest")}>
              {attest.action}
            </Button>
          )}
          <Button onClick={() => onOpen("refuse")}>{attest.refuse}</Button>
        </div>
      ) : null}
      {act === "attest" ? <AttestForm offer={offer} onClose={() => onOpen(undefined)} /> : null}
      {act === "refuse" ? <RefuseForm offer={offer} onClose={() => onOpen(undefined)} /> : null}
    </li>
  )
}

/** Offers in which the connected account was named to attest. One is answered at a time. */
export function WaitingOffers({
  offers,
  mayAttest,
}: {
  offers: readonly IndexedOffer[]
  mayAttest: boolean
}) {
  const { attest } = useMessages("trade")
  const [open, setOpen] = useState<Open>()
  // The answered offer leaves the list while its receipt is still to be read.
  const isGone = open && !offers.some((offer) => keyOf(offer) === keyOf(open.offer))
  const shown = isGone ? [open.offer, ...offers] : offers
  return (
    <section aria-labelledby="waiting" className="grid gap-3">
      <h3 id="waiting" className="text-xl">
        {attest.heading}
      </h3>
      <p className="text-ink-soft">{shown.length === 0 ? attest.empty : attest.text}</p>
      <ul className="grid gap-4">
        {shown.map((offer) => (
          <WaitingOffer
            key={keyOf(offer)}
            offer={offer}
            mayAttest={mayAttest}
            isAnswered={isGone === true && offer === open.offer}
            act={open && keyOf(open.offer) === keyOf(offer) ? open.act : undefined}
            onOpen={(act) => setOpen(act && { offer, act })}
          />
        ))}
      </ul>
    </section>
  )
}
