import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Distance } from "#components/ui/quantity.tsx"
import { CopyableVin, LifeLineSmall, Silhouette, VerdictTag } from "#features/vehicle-identity/index.ts"
import { countryName } from "#lib/country-name.ts"
import type { Format } from "#lib/format.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { wordOf } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import { DrawnPlate } from "../list/car-card.tsx"
import { lifeLineOf } from "../logic/life-line.ts"
import type { SaleView } from "../server/get-sale-view.ts"
import type { TradeTexts } from "../texts.ts"

type CarProps = { view: SaleView; texts: TradeTexts; format: Format }

function CarFacts({ view, texts, format }: CarProps) {
  const { vehicle } = view.life
  const { trade, common, options } = texts
  const { sale: words } = trade
  const distance = (km: number | null) =>
    km === null ? common.nobodyReported : <Distance metres={km * 1000} format={format} />
  return (
    <Facts
      facts={[
        { name: words.year, value: vehicle.year ?? common.notStated },
        { name: words.accepted, value: distance(vehicle.acceptedKm) },
        { name: words.highest, value: distance(vehicle.highestKm) },
        { name: words.fuel, value: vehicle.fuel ? wordOf(options.fuel, vehicle.fuel) : common.notStated },
        {
          name: words.gearbox,
          value: vehicle.gearbox ? wordOf(options.gearbox, vehicle.gearbox) : common.notStated,
        },
        {
          name: words.power,
          value:
            vehicle.powerKw === null ? common.notStated : fill(words.kilowatt, { value: vehicle.powerKw }),
        },
        { name: words.country, value: countryName(format.preferences.tag, vehicle.country) },
      ]}
    />
  )
}

/** The car of a sale: how it looks, what it is called, its life in small, its verdict. */
export function CarSection(props: CarProps) {
  const { view, texts, format } = props
  const { vehicle } = view.life
  const { trade, identity, common, record } = texts
  const input = lifeLineOf(view.life, view.judgement, (kind) => wordOf(record.kinds, kind))
  return (
    <section aria-labelledby="car">
      <h2 id="car" className="sr-only">
        {trade.sale.car}
      </h2>
      <div className="grid gap-6 md:grid-cols-[18rem_1fr]">
        <div>
          <Silhouette body={vehicle.body ?? "other"} colour={vehicle.colour ?? "grey"} texts={identity} />
          <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2">
            {vehicle.plate ? <DrawnPlate text={vehicle.plate} texts={texts} /> : trade.sale.noPlate}
            <CopyableVin vin={vehicle.vin} texts={identity} copiedText={common.copied} />
          </div>
        </div>
        <div>
          <VerdictTag verdict={view.judgement.verdict} reason={view.judgement.reason} texts={identity} />
          <div className="my-3">
            <LifeLineSmall id="sale-life" input={input} format={format} texts={identity} />
            <Link href={vehicleRoute(vehicle.vin)}>{trade.sale.wholeLife}</Link>
          </div>
          <CarFacts {...props} />
        </div>
      </div>
    </section>
  )
}
