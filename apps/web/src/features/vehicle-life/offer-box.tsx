import type { VehicleOffer } from "@urcar/sdk/indexer-client"
import { ButtonLink } from "#components/ui/button.tsx"
import type { Format } from "#lib/format.ts"
import { priceText } from "#lib/price.ts"
import { tradeRoute } from "#lib/routes.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"

/** What the vehicle costs, and the way to the offer. */
export function OfferBox(props: { offer: VehicleOffer; texts: Pick<Messages, "vehicle">; format: Format }) {
  const { offer, format } = props
  const texts = props.texts.vehicle.offer
  return (
    <div className="border-2 border-ink bg-raised px-4 py-3">
      <p className="font-semibold">{texts.title}</p>
      <p className="text-2xl font-bold">{priceText(offer.price, offer.currency, format)}</p>
      <p className="mb-3 text-ink-soft">
        {fill(texts.text, { mode: texts[offer.mode], deadline: format.date(offer.deadline) })}
      </p>
      <ButtonLink href={tradeRoute(offer.saleId)} tone="primary" wide>
        {texts.open}
      </ButtonLink>
    </div>
  )
}
