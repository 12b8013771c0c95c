import type { VehicleSummary } from "@urcar/sdk/indexer-client"
import { judgePrice, type PriceEstimate } from "@urcar/sdk/price"
import { Details } from "#components/ui/details.tsx"
import type { Format } from "#lib/format.ts"
import { priceText } from "#lib/price.ts"
import { fill, plural } from "#messages/fill.ts"
import { getFormat, getMessages } from "#messages/index.ts"
import type { Messages } from "#messages/types.ts"
import { ComparablesTable } from "./comparables-table.tsx"
import { getPrice } from "./get-price.ts"
import { PriceChart } from "./price-chart.tsx"

type Shown = {
  vin: string
  estimate: PriceEstimate
  asked: number
  texts: Messages["price"]
  format: Format
  money: (price: number) => string
}

function Standing({ estimate, asked, texts, money }: Shown) {
  const standing = judgePrice(estimate, asked)
  if (standing === null) return null
  const { price, low, high } = estimate
  return (
    <>
      <p className="text-xl font-bold">{texts.standings[standing]}</p>
      <p className="max-w-prose">
        {fill(texts.asked, {
          price: money(asked),
          middle: money(price),
          low: money(low),
          high: money(high),
        })}
      </p>
      <PriceChart estimate={estimate} asked={asked} texts={texts.chart} money={money} />
    </>
  )
}

function TooFew({ estimate, texts, format, money }: Shown) {
  const { price, low, high, comparables } = estimate
  const values = { middle: money(price), low: money(low), high: money(high) }
  return (
    <p className="max-w-prose">
      {plural(format.preferences.tag, texts.few, comparables.length)} {fill(texts.formula, values)}
    </p>
  )
}

function Known(props: Shown) {
  const { vin, estimate, texts, format, money } = props
  const { comparables, basis, version } = estimate
  return (
    <>
      {basis === "formula" ? <TooFew {...props} /> : <Standing {...props} />}
      {comparables.length > 0 ? (
        <Details summary={plural(format.preferences.tag, texts.list.summary, comparables.length)}>
          <ComparablesTable comparables={comparables} texts={texts.list} format={format} money={money} />
        </Details>
      ) : null}
      <Details summary={texts.method.summary}>
        <p className="max-w-prose">{fill(texts.method.text, { version, vin })}</p>
      </Details>
    </>
  )
}

/** Where an asking price stands among what such cars were sold for, with every sale it rests on. */
export async function PriceSection(props: { vehicle: VehicleSummary; price: string; currency: string }) {
  const { vehicle, currency } = props
  const [messages, format, known] = await Promise.all([
    getMessages(),
    getFormat(),
    getPrice(vehicle, currency),
  ])
  const texts = messages.price
  const money = (amount: number) => priceText(BigInt(Math.round(amount)), currency, format)
  return (
    <section aria-labelledby="price-band" className="grid gap-3">
      <h2 id="price-band">{texts.heading}</h2>
      {known.state === "estimated" ? (
        <Known
          {...{ texts, format, money, vin: vehicle.vin, estimate: known.estimate }}
          asked={Number(props.price)}
        />
      ) : (
        <p className="max-w-prose">{fill(texts[known.state], { make: vehicle.make ?? "" })}</p>
      )}
    </section>
  )
}
