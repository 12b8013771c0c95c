import { headers } from "next/headers"
import type { ReactNode } from "react"
import { Link } from "#components/ui/link.tsx"
import { PageHeading } from "#components/ui/page-heading.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { contracts } from "#lib/chain.ts"
import { getPreferences } from "#lib/request-preferences.ts"
import { routes } from "#lib/routes.ts"
import { ReaderProvider } from "#messages/client.tsx"
import { getFormat, getMessages } from "#messages/index.ts"
import { LazyEscrowPanel } from "../escrow/lazy-escrow-panel.tsx"
import type { EscrowSale } from "../escrow/use-escrow-words.ts"
import { carName } from "../list/car-card.tsx"
import { currencyName, moneyText } from "../logic/money.ts"
import { activeLien } from "../logic/payoff.ts"
import type { EscrowView, SaleView } from "../server/get-sale-view.ts"
import type { TradeTexts } from "../texts.ts"
import { CarSection } from "./car-section.tsx"
import { OpenSale } from "./open-sale.tsx"
import { SaleResult } from "./sale-result.tsx"
import { SavingsSection } from "./savings-section.tsx"

function toEscrowSale(
  { life }: SaleView,
  { escrow, change, fee }: EscrowView,
  texts: TradeTexts,
): EscrowSale {
  const { vehicle } = life
  return {
    ...{ escrow, fee, country: vehicle.country, lien: activeLien(life.liens) },
    car: carName(vehicle, texts.trade.list.unknownCar),
    laterRecords: change.state === "changed" ? change.records.length : 0,
  }
}

async function ownOrigin(): Promise<string> {
  const head = await headers()
  const protocol = head.get("x-forwarded-proto") ?? "http"
  return `${protocol}://${head.get("host") ?? "localhost"}`
}

/** One sale: the car, what is to be known before buying, the act, and afterwards the receipt. */
export async function SalePage({ view, price }: { view: SaleView; price: ReactNode }) {
  const [texts, format, preferences, origin] = await Promise.all([
    getMessages(),
    getFormat(),
    getPreferences(),
    ownOrigin(),
  ])
  const { trade, orders, liens } = texts
  const { sale, offer, escrow, life } = view
  const terms = sale ?? escrow?.escrow ?? offer?.listing
  const currency = currencyName(terms?.currency ?? "", contracts.testEuro)
  const money = (amount: bigint) => moneyText(amount, currency, format)
  const name = [carName(life.vehicle, trade.list.unknownCar), life.vehicle.year].filter(Boolean).join(", ")
  return (
    <ReaderProvider preferences={preferences} messages={{ trade, orders, liens }}>
      <p className="mb-4" data-print="no">
        <Link href={routes.trade}>{trade.sale.back}</Link>
      </p>
      <PageHeading
        title={name}
        tag={
          <Tag tone={sale ? "strong" : "blue"}>
            {sale ? trade.result.heading : trade.kinds[escrow ? "escrow" : (offer?.listing.mode ?? "direct")]}
          </Tag>
        }
      />
      <CarSection view={view} texts={texts} format={format} />
      {sale ? (
        <div className="mt-10 grid gap-10">
          <SaleResult {...{ view, sale, texts, format, money, origin }} />
          <SavingsSection sale={sale} words={trade.savings} format={format} />
        </div>
      ) : null}
      {escrow ? (
        <div className="mt-10">
          <LazyEscrowPanel sale={toEscrowSale(view, escrow, texts)} />
        </div>
      ) : null}
      {offer && !sale ? <OpenSale {...{ view, offer, texts, format, money, price }} /> : null}
    </ReaderProvider>
  )
}
