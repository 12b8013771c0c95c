import type { PlateMatch } from "@urcar/sdk/indexer-client"
import { Link } from "#components/ui/link.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { Plate, Silhouette, VinText } from "#features/vehicle-identity/index.ts"
import type { Format } from "#lib/format.ts"
import { vehicleRoute } from "#lib/routes.ts"
import { fill, plural } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"

type MatchProps = {
  match: PlateMatch
  texts: Pick<Messages, "query" | "identity" | "vehicle">
  format: Format
}

function when({ match, texts: { query, vehicle }, format }: MatchProps): string {
  const { from, to } = match.interval
  if (match.isCurrent) return query.current
  return fill(query.former, {
    from: format.date(from),
    to: to === null ? vehicle.titles.now : format.date(to),
  })
}

function Match(props: MatchProps) {
  const { match, texts, format } = props
  const { vehicle, interval } = match
  const name = [vehicle.make, vehicle.model].filter(Boolean).join(" ") || texts.query.nameless
  return (
    <li className="grid items-center gap-x-6 gap-y-2 border-b border-rule py-4 sm:grid-cols-[auto_9rem_1fr]">
      <Plate
        country={interval.country}
        plate={interval.plate.replace(/^[A-Z]{2} /, "")}
        texts={texts.identity}
      />
      <Silhouette
        body={vehicle.body ?? "other"}
        colour={vehicle.colour ?? "grey"}
        texts={texts.identity}
        className="w-36"
      />
      <div>
        <h3>
          <Link href={vehicleRoute(vehicle.vin)}>{name}</Link>{" "}
          <span className="font-normal text-ink-soft">{vehicle.year}</span>
        </h3>
        <VinText vin={vehicle.vin} texts={texts.identity} />
        <p className="text-ink-soft">
          {format.country(interval.country)}, {when(props)}
          {match.isExact ? "" : `, ${texts.query.similar}`}
        </p>
        {vehicle.status === "active" ? null : <Tag tone="red">{texts.identity.statuses[vehicle.status]}</Tag>}
      </div>
    </li>
  )
}

/** Every vehicle that a plate can mean. */
export function PlateMatches(props: Omit<MatchProps, "match"> & { matches: readonly PlateMatch[] }) {
  const { matches, texts, format } = props
  return (
    <section aria-labelledby="matches" className="mb-10">
      <h2 id="matches" className="border-b-2 border-ink pb-1.5">
        {plural(format.preferences.tag, texts.query.several, matches.length)}
      </h2>
      <p className="mt-2 text-ink-soft">{texts.query.which}</p>
      <ul>
        {matches.map((match) => (
          <Match
            key={`${match.vehicle.vin} ${match.interval.plate} ${match.interval.from}`}
            match={match}
            texts={texts}
            format={format}
          />
        ))}
      </ul>
    </section>
  )
}
