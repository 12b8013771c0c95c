import type { VehicleSummary } from "@urcar/sdk/indexer-client"
import { CopyButton } from "#components/ui/copy-button.tsx"
import { Link } from "#components/ui/link.tsx"
import {
  DisputeTag,
  LifeLineSmall,
  Mileage,
  Plate,
  Silhouette,
  VerdictTag,
} from "#features/vehicle-identity/index.ts"
import { contracts } from "#lib/chain.ts"
import type { Format } from "#lib/format.ts"
import { tradeRoute } from "#lib/routes.ts"
import { shortKey, wordOf } from "#lib/words.ts"
import { smallLifeLine } from "../logic/life-line.ts"
import { currencyName, moneyText } from "../logic/money.ts"
import { summaryWarnings } from "../logic/warnings.ts"
import { WarningList } from "../sale/warning-list.tsx"
import type { TradeTexts } from "../texts.ts"

/** A car's name: make, model and year as far as they are stated. */
export function carName({ make, model }: Pick<VehicleSummary, "make" | "model">, unknown: string): string {
  return [make, model].filter(Boolean).join(" ") || unknown
}

/** A plate as the register writes it, `"DE BXY1234"`, drawn. */
export function DrawnPlate(props: { text: string; texts: TradeTexts; size?: "small" | "medium" }) {
  const { text, texts, size } = props
  return (
    <Plate country={text.slice(0, 2)} plate={text.slice(3)} texts={texts.identity} {...(size && { size })} />
  )
}

type CardProps = { vehicle: VehicleSummary; texts: TradeTexts; format: Format }

function Terms({ vehicle, texts: { trade, common, options, identity }, format }: CardProps) {
  const { offer, acceptedKm, highestKm, year, fuel } = vehicle
  const facts = [
    [trade.list.year, year ?? common.notStated],
    [
      trade.list.mileage,
      acceptedKm === null ? (
        common.nobodyReported
      ) : (
        <Mileage acceptedKm={acceptedKm} highestKm={highestKm} format={format} texts={identity} />
      ),
    ],
    [trade.list.fuel, fuel === null ? common.notStated : wordOf(options.fuel, fuel)],
    [trade.list.until, offer ? format.date(offer.deadline) : ""],
  ] as const
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-2">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="text-ink-soft">{name}</dt>
          <dd className="font-semibold">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** One car on sale: what it is, what it costs, whose it is. */
export function CarCard({ vehicle, texts, format }: CardProps) {
  const { trade, identity, record, common } = texts
  const { offer } = vehicle
  if (!offer) return null
  const name = carName(vehicle, trade.list.unknownCar)
  const price = moneyText(BigInt(offer.price), currencyName(offer.currency, contracts.testEuro), format)
  const warnings = summaryWarnings(vehicle)
  const input = smallLifeLine(vehicle, (kind) => wordOf(record.kinds, kind))
  return (
    <li className="border-t-2 border-ink bg-raised">
      <article className="grid gap-4 p-4 sm:grid-cols-[11rem_1fr] sm:p-5 lg:grid-cols-[13rem_1fr_15rem]">
        <div className="grid grid-cols-[9rem_1fr] items-center gap-x-4 sm:block">
          <Silhouette body={vehicle.body ?? "other"} colour={vehicle.colour ?? "grey"} texts={identity} />
          <div className="sm:mt-3">
            {vehicle.plate ? (
              <DrawnPlate text={vehicle.plate} texts={texts} size="small" />
            ) : (
              identity.noPlate
            )}
          </div>
        </div>
        <div className="min-w-0">
          <h3 className="text-xl">
            <Link href={tradeRoute(offer.saleId)}>{name}</Link>
          </h3>
          <div className="mt-2 mb-3 flex flex-wrap gap-2">
            <VerdictTag verdict={vehicle.verdict} texts={identity} />
            <DisputeTag vehicle={vehicle} texts={identity} tag={format.preferences.tag} />
          </div>
          <Terms {...{ vehicle, texts, format }} />
          {warnings.length === 0 ? null : (
            <div className="mt-3">
              <WarningList warnings={warnings} words={trade.warnings} format={format} />
            </div>
          )}
        </div>
        <div className="grid content-between gap-3 border-t border-rule pt-3 grid-cols-2 sm:col-span-2 lg:col-span-1 lg:grid-cols-1 lg:border-t-0 lg:border-l lg:pt-0 lg:pl-5">
          <div>
            <p className="text-2xl font-bold">{price}</p>
            <p className="text-ink-soft">{trade.list[offer.mode]}</p>
          </div>
          <div className="min-w-0">
            <LifeLineSmall id={`line-${vehicle.vin}`} input={input} format={format} texts={{ ...identity }} />
            <p className="mt-1 text-ink-soft">{trade.list.owner}</p>
            <CopyButton
              value={vehicle.owner}
              label={trade.address.copy}
              copiedText={common.copied}
              className="-ml-2 min-h-11 px-2 font-mono"
            >
              <span title={vehicle.owner}>{shortKey(vehicle.owner)}</span>
            </CopyButton>
          </div>
        </div>
      </article>
    </li>
  )
}
