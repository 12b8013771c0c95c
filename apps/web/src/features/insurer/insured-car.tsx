import type { VehicleLife } from "@urcar/sdk/indexer-client"
import { ButtonLink } from "#components/ui/button.tsx"
import { Facts } from "#components/ui/facts.tsx"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Mileage, VerdictTag, VinText } from "#features/vehicle-identity/index.ts"
import type { Format } from "#lib/format.ts"
import { routes, vehicleRoute } from "#lib/routes.ts"
import { fill } from "#messages/fill.ts"
import type { Messages } from "#messages/types.ts"
import { type AfterSale, toAfterSale } from "./after-sale.ts"
import { CoverTable } from "./cover-table.tsx"
import { DamageTable } from "./damage-table.tsx"
import { GapList } from "./gap-list.tsx"
import { pendingOf } from "./pending.ts"
import { WorkTable } from "./work-table.tsx"

type CarProps = { life: VehicleLife; texts: Messages; format: Format; now: number }

/** Records an insurer writes; their forms ask for its licence. */
const forms = ["policy", "accident", "claim"] as const

const writeRoute = (kind: string, vin: string): string =>
  `${routes.add}?${new URLSearchParams({ kind, vin })}`

function Pending({ life, texts, now }: CarProps) {
  const words = texts.insurer.pending
  const pending = pendingOf(life, now)
  if (pending.length === 0) return <Notice title={words.none}>{words.noneText}</Notice>
  return (
    <Notice tone="warning" title={words.title}>
      <ul className="list-disc pl-6">
        {pending.map((code) => (
          <li key={code}>{words.codes[code]}</li>
        ))}
      </ul>
    </Notice>
  )
}

function SaleFacts({ life, texts, format, after }: CarProps & { after: AfterSale }) {
  const { vehicle } = life
  const { facts } = texts.insurer
  const { titles } = texts.vehicle
  const { title, covers } = after
  const running = covers.filter(({ state }) => state === "running")
  return (
    <Facts
      facts={[
        { name: facts.vin, value: <VinText vin={vehicle.vin} texts={texts.identity} /> },
        {
          name: facts.owner,
          value: title
            ? fill(facts.ownerSince, { date: format.date(title.from), how: titles[title.how] })
            : texts.common.nobodyReported,
        },
        {
          name: facts.cover,
          value:
            running.length > 0
              ? fill(facts.coverUntil, { date: format.date(Math.max(...running.map(({ until }) => until))) })
              : covers.length > 0
                ? facts.coverNone
                : texts.common.nobodyReported,
        },
        {
          name: facts.mileage,
          value: (
            <span className="flex flex-wrap items-center gap-2">
              {vehicle.acceptedKm === null ? (
                texts.common.nobodyReported
              ) : (
                <Mileage
                  acceptedKm={vehicle.acceptedKm}
                  highestKm={vehicle.highestKm}
                  format={format}
                  texts={texts.identity}
                />
              )}
              <VerdictTag verdict={vehicle.verdict} texts={texts.identity} />
            </span>
          ),
        },
        { name: facts.records, value: format.number(vehicle.recordCount) },
      ]}
    />
  )
}

/** A car as somebody insures it: what is open, what happened since the last sale and before, who covered it. */
export function InsuredCar(props: CarProps) {
  const { life, texts, format, now } = props
  const { vehicle, writers } = life
  const { insurer } = texts
  const after = toAfterSale(life, now)
  const names = new Map(
    writers.flatMap(({ account, name }) => (name === null ? [] : [[account, name] as const])),
  )
  const table = { vin: vehicle.vin, names, texts, format }
  const name = [vehicle.make, vehicle.model].filter(Boolean).join(" ") || texts.vehicle.nameless
  return (
    <div className="grid gap-10">
      <section aria-labelledby="insured" className="grid gap-4">
        <h2 id="insured" className="text-2xl">
          {name} {vehicle.year ?? ""}
        </h2>
        <Pending {...props} />
        <SaleFacts {...props} after={after} />
        <p>
          <Link href={vehicleRoute(vehicle.vin)}>{insurer.whole}</Link>
        </p>
      </section>
      <section aria-labelledby="since" className="grid gap-3">
        <h2 id="since">{insurer.damage.since}</h2>
        <DamageTable {...table} damages={after.since} caption={insurer.damage.since} />
      </section>
      <section aria-labelledby="before" className="grid gap-3">
        <h2 id="before">{insurer.damage.before}</h2>
        <DamageTable {...table} damages={after.before} caption={insurer.damage.before} />
      </section>
      <section aria-labelledby="covers" className="grid gap-3">
        <h2 id="covers">{insurer.cover.title}</h2>
        <CoverTable {...table} covers={after.covers} />
        <GapList {...after} texts={texts} format={format} />
      </section>
      <section aria-labelledby="works" className="grid gap-3">
        <h2 id="works">{insurer.work.title}</h2>
        <WorkTable {...table} works={after.works} />
      </section>
      <section aria-labelledby="insurer-write" className="grid gap-3">
        <h2 id="insurer-write">{insurer.write.title}</h2>
        <p className="max-w-prose text-ink-soft">{insurer.write.text}</p>
        <div className="flex flex-wrap gap-3">
          {forms.map((kind) => (
            <ButtonLink key={kind} href={writeRoute(kind, vehicle.vin)}>
              {insurer.write.forms[kind]}
            </ButtonLink>
          ))}
        </div>
      </section>
    </div>
  )
}
