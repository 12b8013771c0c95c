import type { ReactNode } from "react"
import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Distance } from "#components/ui/quantity.tsx"
import { type Format, toMetres } from "#lib/format.ts"
import { isNobody } from "#lib/is-nobody.ts"
import { tradeRoute } from "#lib/routes.ts"
import { shortKey } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import type { OfferView, SaleView } from "../server/get-sale-view.ts"
import type { TradeTexts } from "../texts.ts"

type OfferProps = {
  view: SaleView
  offer: OfferView
  texts: TradeTexts
  format: Format
  /** An amount of this sale's currency, as the reader reads it */
  money: (amount: bigint) => string
}

/** A key in full, readable and selectable; its business's name where the directory has one. */
export function PartyKey({ account, view }: { account: string; view: SaleView }): ReactNode {
  const name = view.life.writers.find((writer) => writer.account === account)?.name
  return (
    <>
      {name ? <span className="block">{name}</span> : null}
      <span className="font-mono break-all">{account}</span>
    </>
  )
}

/** The terms of one sale, as its seller signed them. */
export function OfferSection({ view, offer, texts, format, money }: OfferProps) {
  const { listing, newer } = offer
  const { sale: words, list } = texts.trade
  const { odometer } = listing
  const advertised = odometer ? (
    <Distance metres={toMetres(odometer.value, odometer.unit)} format={format} />
  ) : (
    texts.common.notStated
  )
  return (
    <section aria-labelledby="offer">
      <h2 id="offer">{words.offer}</h2>
      <p className="mt-2 text-3xl font-bold">{money(BigInt(listing.price))}</p>
      <p className="mb-3 text-ink-soft">{list[listing.mode]}</p>
      <Facts
        facts={[
          { name: words.seller, value: <PartyKey account={listing.seller} view={view} /> },
          ...(isNobody(listing.attester)
            ? []
            : [{ name: words.attester, value: <PartyKey account={listing.attester} view={view} /> }]),
          ...(isNobody(listing.buyer)
            ? []
            : [{ name: words.forBuyer, value: <PartyKey account={listing.buyer} view={view} /> }]),
          { name: words.advertised, value: advertised },
          { name: words.listedAt, value: format.date(listing.listedAt) },
          { name: words.deadline, value: `${format.dateTime(listing.deadline)} UTC` },
        ]}
      />
      {newer ? (
        <div className="mt-4">
          <Notice title={fill(words.newer, { price: money(BigInt(newer.price)) })}>
            <p>{words.newerText}</p>
            <p>
              <Link href={tradeRoute(newer.saleId)}>
                {words.openNewer} ({shortKey(newer.saleId)})
              </Link>
            </p>
          </Notice>
        </div>
      ) : null}
    </section>
  )
}
