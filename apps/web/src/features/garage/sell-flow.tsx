"use client"

import { useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { amountText } from "#lib/amounts.ts"
import { routes, tradeRoute, vehicleRoute } from "#lib/routes.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { disclosureItems } from "./disclosure.ts"
import type { Offer } from "./offer-form.ts"
import type { SaleOffer } from "./put-on-sale.ts"
import { useAttesters, useVehicleFile } from "./queries.ts"
import { SellForm } from "./sell-form.tsx"

function OfferFacts({ offer }: { offer: Offer }) {
  const { sell: texts } = useMessages("garage")
  const format = useFormat()
  const { data: attesters } = useAttesters()
  const attester = attesters?.find(({ account }) => account === offer.attester)
  return (
    <Facts
      facts={[
        { name: texts.price, value: amountText(offer.price, offer.currency, format) },
        {
          name: texts.mode,
          value: offer.attester
            ? `${texts.attested}: ${attester?.name ?? offer.attester}`
            : texts[offer.mode],
        },
        { name: texts.odometer, value: `${format.number(offer.odometer.value)} ${offer.odometer.unit}` },
        ...disclosureItems.map((item) => ({
          name: texts.items[item],
          value: texts.answers[offer.disclosure[item]],
        })),
        { name: texts.days, value: fill(texts.daysValue, { days: offer.days }) },
      ]}
    />
  )
}

/** From a car in the garage to an offer anybody can buy: form, then one signature and one transaction. */
export function SellFlow({ vin }: { vin: string }) {
  const { sell: texts, cars } = useMessages("garage")
  const { data, isError } = useVehicleFile(vin)
  const [offer, setOffer] = useState<Offer>()
  const sell = useTransaction(async (client, parameters: SaleOffer) => {
    const { putOnSale } = await import("./put-on-sale.ts")
    return putOnSale(client, parameters)
  })
  if (isError) return <Notice tone="problem" title={cars.failed} live />
  if (!data) return <span className="skeleton h-40" />
  const { vehicle, life } = data
  if (!offer) return <SellForm vehicle={vehicle} life={life} onReady={setOffer} />
  return (
    <div className="grid gap-4">
      {sell.state.status === "confirmed" ? null : (
        <div>
          <Button tone="quiet" className="-ml-4" onClick={() => setOffer(undefined)}>
            {texts.change}
          </Button>
        </div>
      )}
      <TransactionSteps
        transaction={sell}
        action={texts.action}
        onSign={() => void sell.run({ vin, head: vehicle.head, offer })}
        summary={{
          signs: <OfferFacts offer={offer} />,
          costs: offer.mode === "escrow" ? texts.costsEscrow : texts.costs,
          undo: texts.undo,
          otherwise: texts.otherwise,
        }}
        receipt={({ saleId }) => (
          <>
            <p>{texts.receipt}</p>
            <OfferFacts offer={offer} />
            {offer.mode === "escrow" ? (
              <div className="mt-3">
                <Notice tone="warning" title={texts.bondNext}>
                  <Link href={tradeRoute(saleId)}>{texts.toBond}</Link>
                </Notice>
              </div>
            ) : null}
            <p className="mt-3">
              <Link href={routes.garage}>{texts.back}</Link>
            </p>
          </>
        )}
        sharePath={() => vehicleRoute(vin)}
      />
    </div>
  )
}
