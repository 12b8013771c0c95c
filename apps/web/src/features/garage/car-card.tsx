"use client"

import type { VehicleSummary } from "@urcar/sdk/indexer-client"
import { ButtonLink } from "#components/ui/button.tsx"
import { Link } from "#components/ui/link.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { LifeLineSmall, Plate, Silhouette, VerdictTag, VinText } from "#features/vehicle-identity/index.ts"
import { amountText, currencyOf } from "#lib/amounts.ts"
import { lienRoute, routes, sealedRoute, vehicleRoute } from "#lib/routes.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { smallLife } from "./small-life.ts"

/** The page on which something is done with one car. */
export const doRoute = (vin: string, what: "sell" | "cancel" | "holder" | "insurer"): string =>
  `${routes.garage}?${new URLSearchParams({ vin, do: what })}`

function State({ vehicle }: { vehicle: VehicleSummary }) {
  const { cars: texts } = useMessages("garage")
  const format = useFormat()
  const { offer } = vehicle
  return (
    <p className="flex flex-wrap gap-2">
      {vehicle.status === "active" ? null : <Tag tone="red">{texts.status[vehicle.status]}</Tag>}
      {vehicle.isFrozen ? <Tag tone="red">{texts.frozen}</Tag> : null}
      {vehicle.lienHolder ? (
        <Link href={lienRoute(vehicle.vin)} tone="plain">
          <Tag tone="amber">{texts.lien}</Tag>
        </Link>
      ) : null}
      {offer ? (
        <Tag tone="blue">
          {fill(texts.onSale, { price: amountText(BigInt(offer.price), currencyOf(offer.currency), format) })}
        </Tag>
      ) : null}
    </p>
  )
}

/** One own car: what it looks like, what its file says, what its owner can do. */
export function CarCard({ vehicle, isOwner }: { vehicle: VehicleSummary; isOwner: boolean }) {
  const { cars: texts } = useMessages("garage")
  const identity = useMessages("identity")
  const { kinds } = useMessages("record")
  const format = useFormat()
  const { vin, plate } = vehicle
  const name = [vehicle.make, vehicle.model].filter(Boolean).join(" ") || texts.unnamed
  const canSell = isOwner && vehicle.status === "active" && !vehicle.isFrozen
  return (
    <li className="grid gap-3 border-2 border-rule bg-raised p-4" data-testid="own-car">
      <Silhouette body={vehicle.body ?? "other"} colour={vehicle.colour ?? "grey"} texts={identity} />
      <div>
        <h3>
          <Link href={vehicleRoute(vin)}>
            {name} {vehicle.year ?? ""}
          </Link>
        </h3>
        <VinText vin={vin} texts={identity} />
      </div>
      {plate ? (
        <Plate country={plate.slice(0, 2)} plate={plate.slice(3)} texts={identity} />
      ) : (
        <p className="text-ink-soft">{identity.noPlate}</p>
      )}
      <State vehicle={vehicle} />
      <LifeLineSmall id={`life-${vin}`} input={smallLife(vehicle, kinds)} format={format} texts={identity} />
      <VerdictTag verdict={vehicle.verdict} texts={identity} />
      {isOwner ? (
        <div className="mt-auto flex flex-wrap gap-3">
          {vehicle.offer ? (
            <ButtonLink href={doRoute(vin, "cancel")}>{texts.cancel}</ButtonLink>
          ) : canSell ? (
            <ButtonLink href={doRoute(vin, "sell")}>{texts.sell}</ButtonLink>
          ) : null}
          <ButtonLink href={doRoute(vin, "holder")} tone="quiet">
            {texts.holder}
          </ButtonLink>
          <ButtonLink href={doRoute(vin, "insurer")} tone="quiet">
            {texts.insurer}
          </ButtonLink>
          <ButtonLink href={sealedRoute(vin)} tone="quiet">
            {texts.sealed}
          </ButtonLink>
        </div>
      ) : (
        <p className="text-ink-soft">{texts.heldOnly}</p>
      )}
    </li>
  )
}
