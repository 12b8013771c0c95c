import type { ReactNode } from "react"
import { Link } from "#components/ui/link.tsx"
import { contracts } from "#lib/chain.ts"
import type { Format } from "#lib/format.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { shortKey } from "#lib/words.ts"
import { BuyPanel } from "../client/buy-panel.tsx"
import { CheckHere } from "../client/check-here.tsx"
import type { SaleFacts } from "../client/sale-facts.ts"
import { carName } from "../list/car-card.tsx"
import { activeLien } from "../logic/payoff.ts"
import type { OfferView, SaleView } from "../server/get-sale-view.ts"
import type { TradeTexts } from "../texts.ts"
import { DisclosureList } from "./disclosure-list.tsx"
import { HeadState } from "./head-state.tsx"
import { OfferSection } from "./offer-section.tsx"
import { WarningList } from "./warning-list.tsx"

function toFacts({ life }: SaleView, offer: OfferView, texts: TradeTexts): SaleFacts {
  const { listing, refusal, fee, warnings } = offer
  const attester = life.writers.find(({ account }) => account === listing.attester)?.name
  return {
    ...{ listing, refusal, fee, euro: contracts.testEuro },
    car: carName(life.vehicle, texts.trade.list.unknownCar),
    attester: attester ?? shortKey(listing.attester),
    lien: activeLien(life.liens),
    hasWarnings: warnings.some(({ weight }) => weight === "serious"),
  }
}

type OpenProps = {
  view: SaleView
  offer: OfferView
  texts: TradeTexts
  format: Format
  money: (amount: bigint) => string
  /** Where the asking price stands */
  price: ReactNode
}

/** An offer that is open, or stands there with the reason why it cannot be taken. */
export function OpenSale({ view, offer, texts, format, money, price }: OpenProps) {
  const { trade } = texts
  const { vin } = view.life.vehicle
  return (
    <div className="mt-10 grid items-start gap-10 lg:grid-cols-2">
      <div className="grid gap-10">
        {price}
        <section aria-labelledby="warnings" className="grid gap-3">
          <h2 id="warnings">{trade.warnings.heading}</h2>
          <WarningList warnings={offer.warnings} words={trade.warnings} format={format} />
        </section>
        <section aria-labelledby="check" className="grid gap-3">
          <h2 id="check">{trade.check.heading}</h2>
          <p className="max-w-prose">{trade.check.text}</p>
          <CheckHere vin={vin} />
          <p>
            <Link href={vehicleRoute(vin)}>{trade.check.open}</Link>
          </p>
        </section>
        {view.escrow ? null : (
          <section aria-labelledby="head" className="grid gap-3">
            <h2 id="head">{trade.head.heading}</h2>
            <HeadState view={view} offer={offer} texts={texts} format={format} />
          </section>
        )}
        <section aria-labelledby="disclosure" className="grid gap-3">
          <h2 id="disclosure">{trade.disclosure.heading}</h2>
          <p className="text-ink-soft">{trade.disclosure.text}</p>
          <DisclosureList text={offer.listing.disclosure} words={trade.disclosure} />
        </section>
      </div>
      <div className="grid gap-10">
        <OfferSection view={view} offer={offer} texts={texts} format={format} money={money} />
        {view.escrow ? null : (
          <BuyPanel
            key={offer.listing.saleId}
            sale={toFacts(view, offer, texts)}
            now={Math.floor(Date.now() / 1000)}
          />
        )}
      </div>
    </div>
  )
}
