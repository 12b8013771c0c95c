import { ButtonLink } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Plate, plateText, Silhouette } from "#features/vehicle-identity/index.ts"
import { routes, vehicleRoute } from "#lib/routes.ts"
import { wordOf } from "#lib/words.ts"
import { fill } from "#messages/fill.ts"
import type { PoliceAct } from "../logic/rules.ts"
import { PersonLookup } from "../person/person-lookup.tsx"
import { StatusBanner } from "./status-banner.tsx"
import { type FoundProps, VehicleFacts } from "./vehicle-facts.tsx"

/** Why what was found is not quite what was typed: another spelling, or a plate of former days. */
function MatchNotes({ found: { match }, typed, texts, format }: FoundProps) {
  if (!match) return null
  const { result: words } = texts.police
  const { interval, isExact, isCurrent } = match
  const values = {
    from: format.date(interval.from),
    to: interval.to === null ? words.now : format.date(interval.to),
  }
  const shown = plateText(interval.country, interval.plate.replace(/^[A-Z]{2} /, ""))
  return (
    <>
      {isExact ? null : <Notice tone="warning" title={fill(words.folded, { typed, found: shown })} />}
      {isCurrent ? null : <Notice tone="warning" title={fill(words.oldPlate, values)} />}
    </>
  )
}

/** One vehicle a patrol has in front of it: status first, then what tells it, then the keys. */
export function FoundVehicle(props: FoundProps) {
  const { found, texts } = props
  const { vehicle } = found.life
  const { result: words } = texts.police
  const status = found.present?.status ?? vehicle.status
  const owner = found.present?.owner ?? vehicle.owner
  const holder = found.present?.holder ?? vehicle.holder
  const hasHolder = owner.toLowerCase() !== holder.toLowerCase()
  const work = (act: PoliceAct) => `${routes.police}?vin=${vehicle.vin}&act=${act}#work`
  const body = wordOf(texts.identity.body, vehicle.body ?? "other")
  const colour = vehicle.colour ? wordOf(texts.identity.colour, vehicle.colour) : undefined
  return (
    <article className="grid gap-4 border-t-4 border-ink pt-4">
      <StatusBanner
        status={status}
        isFrozen={found.present?.isFrozen ?? vehicle.isFrozen}
        source={found.present === null ? words.asLists : words.asRegister}
        words={words}
      />
      <MatchNotes {...props} />
      <div className="grid items-center gap-4 sm:grid-cols-[16rem_1fr] lg:grid-cols-[12rem_1fr]">
        <Silhouette
          body={vehicle.body ?? "other"}
          colour={vehicle.colour ?? "grey"}
          texts={texts.identity}
          className="w-full max-w-72"
        />
        <div className="grid gap-2">
          <h3 className="text-2xl">
            {[vehicle.make, vehicle.model].filter(Boolean).join(" ") || texts.common.notStated}
          </h3>
          <p className="text-lg">{[body, colour, vehicle.year].filter(Boolean).join(", ")}</p>
          {vehicle.plate ? (
            <Plate
              country={vehicle.plate.slice(0, 2)}
              plate={vehicle.plate.slice(3)}
              texts={texts.identity}
              size="large"
            />
          ) : (
            <p>{words.noPlate}</p>
          )}
        </div>
      </div>
      <VehicleFacts {...props} />
      <PersonLookup vin={vehicle.vin} hasHolder={hasHolder} />
      <div className="grid gap-3 sm:flex sm:flex-wrap" data-print="no">
        <ButtonLink href={vehicleRoute(vehicle.vin)} className="min-h-14">
          {words.open}
        </ButtonLink>
        <ButtonLink href={work(status === "stolen" ? "recovery" : "theft")} className="min-h-14">
          {status === "stolen" ? words.clearTheft : words.reportTheft}
        </ButtonLink>
        <ButtonLink href={work("plate")} className="min-h-14">
          {words.changePlate}
        </ButtonLink>
      </div>
    </article>
  )
}
