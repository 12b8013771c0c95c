import type { VehicleSummary } from "@urcar/sdk/indexer-client"
import type { ReactNode } from "react"
import { Facts } from "#components/ui/facts.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Day } from "#components/ui/quantity.tsx"
import { Tag, type TagTone } from "#components/ui/tag.tsx"
import { CopyableVin, Mileage, Plate, Silhouette } from "#features/vehicle-identity/index.ts"
import { isNobody } from "#lib/is-nobody.ts"
import { fill } from "#messages/fill.ts"
import { DisputeWarnings } from "./dispute-notices.tsx"
import { KeyText } from "./key-text.tsx"
import type { LifeProps } from "./life-props.ts"
import { OfferBox } from "./offer-box.tsx"

const tones: Record<VehicleSummary["status"], TagTone> = {
  active: "plain",
  stolen: "red",
  exported: "amber",
  annulled: "red",
  scrapped: "amber",
}

/** The name people call the vehicle by. */
export function nameOf({ make, model }: Pick<VehicleSummary, "make" | "model">, nameless: string): string {
  return [make, model].filter(Boolean).join(" ") || nameless
}

function Warnings({ life, texts: { vehicle, identity } }: LifeProps) {
  const { vehicle: car } = life
  const { status, isFrozen, breached, verdict } = car
  const isToEnd = life.authorityTransfers.some(({ state, to }) => state === "announced" && isNobody(to))
  return (
    <>
      {status === "active" ? null : (
        <Notice tone={status === "stolen" ? "problem" : "warning"} title={vehicle.warnings[status]} />
      )}
      {isFrozen ? <Notice tone="problem" title={vehicle.warnings[isToEnd ? "ending" : "frozen"]} /> : null}
      {verdict === "ILLOGICAL" ? (
        <Notice tone="problem" title={identity.verdict.ILLOGICAL}>
          <a href="#mileage" className="link">
            {vehicle.warnings.seeMileage}
          </a>
        </Notice>
      ) : null}
      {breached && verdict !== "ILLOGICAL" ? (
        <Notice tone="warning" title={vehicle.warnings.breached} />
      ) : null}
    </>
  )
}

function HeadFacts({ life: { vehicle: car }, texts, format }: LifeProps) {
  const { facts } = texts.vehicle
  const key = (value: string) => <KeyText value={value} texts={texts} />
  return (
    <Facts
      facts={[
        {
          name: facts.status,
          value: <Tag tone={tones[car.status]}>{texts.identity.statuses[car.status]}</Tag>,
        },
        { name: facts.country, value: format.country(car.country) },
        { name: facts.owner, value: isNobody(car.owner) ? texts.vehicle.titles.nobody : key(car.owner) },
        ...(isNobody(car.owner)
          ? []
          : [
              {
                name: facts.holder,
                value: car.holder === car.owner ? facts.sameAsOwner : key(car.holder),
              },
            ]),
        {
          name: facts.mileage,
          value:
            car.acceptedKm === null ? (
              texts.common.nobodyReported
            ) : (
              <Mileage
                acceptedKm={car.acceptedKm}
                highestKm={car.highestKm}
                format={format}
                texts={texts.identity}
              />
            ),
        },
        { name: facts.records, value: format.number(car.recordCount) },
        { name: facts.firstRegistered, value: <Day at={car.firstRegisteredAt} format={format} /> },
        { name: facts.lastRecord, value: <Day at={car.lastRecordAt} format={format} /> },
      ]}
    />
  )
}

/**
 * Which vehicle this is: picture, name, plate, VIN, where it stands and whose it is.
 *
 * @param children the check, under the picture
 */
export function VehicleHead({ children, ...props }: LifeProps & { children: ReactNode }) {
  const { life, texts } = props
  const { vehicle: car } = life
  const { identity, common } = texts
  const [country = "", plate = ""] = car.plate?.split(" ") ?? []
  return (
    <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[1fr_24rem]">
      <div className="grid content-start gap-4">
        <div>
          <h1>
            {nameOf(car, texts.vehicle.nameless)}{" "}
            {car.year === null ? null : <span className="font-normal text-ink-soft">{car.year}</span>}
          </h1>
          {car.variant === null ? null : <p className="mt-1 text-lg text-ink-soft">{car.variant}</p>}
        </div>
        <div className="flex flex-wrap items-center gap-x-8 gap-y-3">
          {plate === "" ? (
            <span className="text-ink-soft">{identity.noPlate}</span>
          ) : (
            <Plate country={country} plate={plate} texts={identity} size="medium" />
          )}
          <CopyableVin vin={car.vin} texts={identity} copiedText={common.copied} size="large" />
        </div>
        <Silhouette
          body={car.body ?? "other"}
          colour={car.colour ?? "grey"}
          texts={identity}
          className="w-full max-w-2xl"
        />
        {children}
      </div>
      <div className="grid content-start gap-4">
        <Warnings {...props} />
        <DisputeWarnings {...props} />
        {car.offer === null ? null : <OfferBox offer={car.offer} texts={texts} format={props.format} />}
        <HeadFacts {...props} />
      </div>
    </div>
  )
}

/** What a page says of itself where it is linked to. */
export function headTitle(
  car: Pick<VehicleSummary, "make" | "model" | "year" | "vin">,
  nameless: string,
): string {
  return fill("{name}{year} · {vin}", {
    name: nameOf(car, nameless),
    year: car.year === null ? "" : ` ${car.year}`,
    vin: car.vin,
  })
}
