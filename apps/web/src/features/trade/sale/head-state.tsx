import { Details } from "#components/ui/details.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import type { Format } from "#lib/format.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { wordOf } from "#lib/words.ts"
import { fill, plural } from "#messages/fill.ts"
import type { OfferView, SaleView } from "../server/get-sale-view.ts"
import type { TradeTexts } from "../texts.ts"

type HeadProps = { view: SaleView; offer: OfferView; texts: TradeTexts; format: Format }

function Since({ view: { life }, offer: { change }, texts, format }: HeadProps) {
  if (change.state !== "changed") return null
  return (
    <>
      <p className="mt-2 font-semibold">{texts.trade.head.since}</p>
      <ul className="list-disc pl-6">
        {change.records.map((record) => (
          <li key={record.sequence}>
            <Link href={`${vehicleRoute(life.vehicle.vin)}#record-${record.sequence}`}>
              {fill(texts.trade.head.record, { sequence: record.sequence })}
            </Link>
            : {wordOf(texts.record.kinds, record.kind)}, {format.date(record.recordedAt)}
            {record.odometer ? `, ${format.number(record.odometer.value)} ${record.odometer.unit}` : ""}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whether the file is still the one the seller confirmed; if not, what changed. */
export function HeadState(props: HeadProps) {
  const { view, offer, texts, format } = props
  const words = texts.trade.head
  const { change, listing } = offer
  const isSame = change.state === "same"
  const title =
    change.state === "changed"
      ? plural(format.preferences.tag, words.changed, change.records.length)
      : change.state === "same"
        ? words.same
        : words.unknown
  return (
    <>
      {isSame ? <p>{title}</p> : null}
      {isSame ? null : (
        <Notice tone="problem" title={title}>
          <Since {...props} />
          <p className="mt-2">{words.ask}</p>
        </Notice>
      )}
      <Details summary={words.technical}>
        <Facts
          facts={[
            { name: words.signed, value: <span className="font-mono break-all">{listing.head}</span> },
            {
              name: words.current,
              value: <span className="font-mono break-all">{view.life.vehicle.head}</span>,
            },
          ]}
        />
      </Details>
    </>
  )
}
