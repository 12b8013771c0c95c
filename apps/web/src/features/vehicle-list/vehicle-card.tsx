import type { VehicleSummary } from "@urcar/sdk/indexer-client"
import { Link } from "#components/ui/link.tsx"
import { Distance } from "#components/ui/quantity.tsx"
import { Tag } from "#components/ui/tag.tsx"
import {
  DisputeTag,
  LifeLineSmall,
  Plate,
  Silhouette,
  VerdictTag,
  VerificationIcon,
} from "#features/vehicle-identity/index.ts"
import type { Format } from "#lib/format.ts"
import { priceText } from "#lib/price.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { wordOf } from "#lib/words.ts"
import { fill, plural } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { smallLife } from "./small-life.ts"
import { vehicleName, warningsOf } from "./vehicle-name.ts"

type Texts = Pick<Messages, "show" | "identity" | "record" | "options">
type CardProps = { vehicle: VehicleSummary; texts: Texts; format: Format }

function Price({ vehicle, texts: { show }, format }: CardProps) {
  const { offer } = vehicle
  if (offer === null) return <p className="text-ink-soft">{show.card.notOnSale}</p>
  return (
    <p>
      <span className="text-xl font-bold whitespace-nowrap">
        {priceText(offer.price, offer.currency, format)}
      </span>
      {offer.mode === "attested" ? <span className="block text-ink-soft">{show.card.attested}</span> : null}
    </p>
  )
}

function Mileage({ vehicle, texts: { show }, format }: CardProps) {
  const { acceptedKm, highestKm } = vehicle
  if (acceptedKm === null) return <p className="text-ink-soft">{show.card.noMileage}</p>
  return (
    <p>
      <span className="sr-only">{show.card.accepted}: </span>
      <strong title={show.card.accepted}>
        <Distance metres={acceptedKm * 1000} format={format} />
      </strong>
      {highestKm !== null && highestKm > acceptedKm + 100 ? (
        <span className="block text-ink-soft">
          {fill(show.card.highest, { km: format.distance(highestKm * 1000).text })}
        </span>
      ) : null}
    </p>
  )
}

function Warnings({ vehicle, texts: { show, identity }, format }: CardProps) {
  const warnings = warningsOf(vehicle)
  return (
    <div className="flex flex-wrap gap-2">
      {warnings.map((warning) => (
        <Tag key={warning} tone={warning === "stolen" || warning === "frozen" ? "red" : "amber"}>
          {show.warnings[warning]}
        </Tag>
      ))}
      <VerdictTag verdict={vehicle.verdict} texts={identity} />
      <DisputeTag vehicle={vehicle} texts={identity} tag={format.preferences.tag} />
    </div>
  )
}

/** What a vehicle is, in one line. */
function Line({ vehicle, texts: { options, show }, format }: CardProps) {
  const { fuel, gearbox, powerKw, country, recordCount } = vehicle
  const parts = [
    fuel === null ? "" : wordOf(options.fuel, fuel),
    gearbox === null ? "" : wordOf(options.gearbox, gearbox),
    powerKw === null ? "" : `${format.number(powerKw)} kW`,
    format.country(country),
    plural(format.preferences.tag, show.card.records, recordCount),
  ]
  return <p className="text-ink-soft">{parts.filter(Boolean).join(" · ")}</p>
}

/** A vehicle in a list. Its warnings are on it whatever was filtered for. */
export function VehicleCard(props: CardProps) {
  const { vehicle, texts, format } = props
  const { identity, show, record } = texts
  const [plateCountry = "", plate = ""] = vehicle.plate?.split(" ") ?? []
  return (
    <article className="grid gap-x-6 gap-y-3 border-b border-rule py-5 sm:grid-cols-[11rem_1fr] lg:grid-cols-[13rem_1fr]">
      <div className="grid grid-cols-[9rem_1fr] items-end gap-4 sm:block">
        <Silhouette body={vehicle.body ?? "other"} colour={vehicle.colour ?? "grey"} texts={identity} />
        <div className="sm:mt-3">
          {plate === "" ? (
            <span className="text-ink-soft">{identity.noPlate}</span>
          ) : (
            <Plate country={plateCountry} plate={plate} texts={identity} size="small" />
          )}
        </div>
      </div>
      <div className="grid min-w-0 gap-2">
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h3 className="text-xl">
            <Link href={vehicleRoute(vehicle.vin)}>{vehicleName(vehicle) ?? show.card.nameless}</Link>{" "}
            {vehicle.year === null ? null : <span className="font-normal text-ink-soft">{vehicle.year}</span>}
          </h3>
          <Price {...props} />
        </div>
        <Line {...props} />
        <div className="grid items-center gap-x-6 gap-y-2 md:grid-cols-[minmax(9rem,auto)_1fr]">
          <Mileage {...props} />
          <LifeLineSmall
            id={`life-${vehicle.vin}`}
            input={smallLife(vehicle, record.kinds)}
            format={format}
            texts={identity}
          />
        </div>
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <Warnings {...props} />
          <p className="flex items-center gap-1.5 text-ink-soft" title={show.card.uncheckedHint}>
            <VerificationIcon state="unchecked" className="size-5" />
            {show.card.unchecked}
          </p>
        </div>
      </div>
    </article>
  )
}
