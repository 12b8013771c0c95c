import type { IndexedSale } from "@urcar/sdk/indexer-client"
import { CopyButton } from "#components/ui/copy-button.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Distance } from "#components/ui/quantity.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import type { Format } from "#lib/format.ts"
import { tradeRoute, vehicleRoute } from "#lib/routes.ts"
import { fill } from "#messages/fill.ts"
import { PrintButton } from "../client/print-button.tsx"
import { isSameAddress } from "../logic/money.ts"
import type { SaleView } from "../server/get-sale-view.ts"
import type { TradeTexts } from "../texts.ts"
import { PartyKey } from "./offer-section.tsx"

type ResultProps = {
  view: SaleView
  sale: IndexedSale
  texts: TradeTexts
  format: Format
  money: (amount: bigint) => string
  /** This server's own address, for the link that is shared */
  origin: string
}

function ReceiptFacts({ view, sale, texts, format, money }: ResultProps) {
  const { result: words, kinds, head } = texts.trade
  const [price, fee] = [BigInt(sale.price), BigInt(sale.fee)]
  const paidOff = view.life.liens.find(({ saleId }) => saleId === sale.saleId)
  const payoff = BigInt(paidOff?.paid ?? 0)
  const optional = [
    sale.attester
      ? { name: words.attester, value: <PartyKey account={sale.attester} view={view} /> }
      : undefined,
    sale.payment
      ? { name: words.payment, value: <span className="font-mono break-all">{sale.payment}</span> }
      : undefined,
    sale.km === null
      ? undefined
      : { name: words.odometer, value: <Distance metres={sale.km * 1000} format={format} /> },
  ].filter((fact) => fact !== undefined)
  return (
    <Facts
      facts={[
        { name: words.owner, value: <PartyKey account={sale.buyer} view={view} /> },
        { name: words.former, value: <PartyKey account={sale.seller} view={view} /> },
        { name: words.vin, value: <VinText vin={sale.vin} texts={texts.identity} /> },
        { name: words.price, value: <strong>{money(price)}</strong> },
        { name: words.fee, value: fee === 0n ? texts.trade.money.none : money(fee) },
        ...(paidOff
          ? [
              { name: words.lienEnded, value: <PartyKey account={paidOff.holder} view={view} /> },
              { name: words.lienPaid, value: payoff === 0n ? words.lienOutside : money(payoff) },
            ]
          : []),
        { name: words.paidOut, value: money(price - fee - payoff) },
        { name: words.mode, value: kinds[sale.mode] },
        ...optional,
        {
          name: words.record,
          value:
            sale.recordSequence === null ? (
              texts.common.notStated
            ) : (
              <Link href={`${vehicleRoute(sale.vin)}#record-${sale.recordSequence}`}>
                {fill(head.record, { sequence: sale.recordSequence })}
              </Link>
            ),
        },
        { name: words.transaction, value: <span className="font-mono break-all">{sale.transaction}</span> },
        { name: words.block, value: format.number(sale.block) },
      ]}
    />
  )
}

/** A settled sale: the new title, as a receipt to keep, share and print. */
export function SaleResult(props: ResultProps) {
  const { view, sale, texts, format, origin } = props
  const { result: words } = texts.trade
  const movedOn = !isSameAddress(view.life.vehicle.owner, sale.buyer)
  return (
    <section aria-labelledby="receipt-title" className="border-2 border-ink bg-raised p-4 sm:p-6">
      <h2 id="receipt-title" className="text-2xl">
        {words.receipt}
      </h2>
      <p className="mb-3">{fill(words.lead, { at: `${format.dateTime(sale.at)} UTC` })}</p>
      {movedOn ? (
        <div className="mb-3">
          <Notice tone="plain" title={words.later} />
        </div>
      ) : null}
      <ReceiptFacts {...props} />
      <p className="mt-3 max-w-prose text-ink-soft">{words.next}</p>
      <div className="mt-4 flex flex-wrap gap-3" data-print="no">
        <CopyButton
          value={`${origin}${tradeRoute(sale.saleId)}`}
          label={words.share}
          copiedText={texts.common.copied}
          className="min-h-11 border-2 border-ink px-4 font-semibold"
        >
          <span aria-hidden="true">{words.share}</span>
        </CopyButton>
        <PrintButton>{words.print}</PrintButton>
      </div>
    </section>
  )
}
