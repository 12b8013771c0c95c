"use client"

import type { IndexedEscrow, IndexedListing, IndexedOffer, VehicleSummary } from "@urcar/sdk/indexer-client"
import type { ReactNode } from "react"
import { Link } from "#components/ui/link.tsx"
import { Tag } from "#components/ui/tag.tsx"
import { VinText } from "#features/vehicle-identity/index.ts"
import { routes, sellRoute, tradeRoute } from "#lib/routes.ts"
import { useNow } from "#lib/use-now.ts"
import { useMessages } from "#messages/client.tsx"
import { useBondCredit, useCar, useObstruction } from "../client/queries.ts"
import { useMoney } from "../client/use-money.ts"
import { OrderFacts } from "../escrow/order-facts.tsx"
import { bondOf } from "../logic/escrow-times.ts"
import { isSameAddress } from "../logic/money.ts"
import { escrowOrder, listingOrder, type Order, offerOrder, type Party } from "../logic/order-step.ts"
import { isOwnTurn } from "../logic/own-turns.ts"

type CardProps = {
  saleId: string
  vin: string
  car: ReactNode
  party: Party
  order: Order
  price: string
  bond: string
  /** Where what comes next is done, if not on the sale's own page */
  next?: { href: string; text: string }
}

/** One sale: what it is about, where it stands, what comes next. */
function OrderCard({ saleId, vin, car, party, order, price, bond, next }: CardProps) {
  const words = useMessages("orders")
  const identity = useMessages("identity")
  const now = useNow()
  const isOpen = order.turn !== "nobody"
  return (
    <li className="grid gap-3 border-t-2 border-ink bg-raised p-4 sm:p-5">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
        <h4 className="text-xl font-bold">
          <Link href={tradeRoute(saleId)}>{car}</Link>
        </h4>
        <VinText vin={vin} texts={identity} />
        <span className="text-ink-soft">
          {words.you[party]}, {price}
        </span>
        <Tag tone={isOpen ? "blue" : "plain"}>{words.steps[order.step].state}</Tag>
        {isOpen && isOwnTurn(order, party) ? <Tag tone="amber">{words.yourTurn}</Tag> : null}
      </div>
      <OrderFacts order={order} party={party} now={now} amounts={{ price, bond }} />
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        {next ? <Link href={next.href}>{next.text}</Link> : null}
        <Link href={tradeRoute(saleId)}>{words.open}</Link>
      </p>
    </li>
  )
}

/** A car's name from the lists; its VIN stands beside it until they answer. */
function useCarName(vin: string): string {
  const { list } = useMessages("trade")
  const car = useCar(vin).data
  return [car?.make, car?.model].filter(Boolean).join(" ") || list.unknownCar
}

function EscrowOrder({ escrow, account }: { escrow: IndexedEscrow; account: string }) {
  const money = useMoney()
  const car = useCarName(escrow.vin)
  const now = useNow()
  const { data: isObstructed } = useObstruction(escrow, true)
  const party = isSameAddress(escrow.seller, account) ? "seller" : "buyer"
  const order = escrowOrder({ ...escrow, isObstructed }, party, now)
  const amounts = { price: money(escrow.price, escrow.currency), bond: money(escrow.bond, escrow.currency) }
  return <OrderCard {...{ car, party, order, ...amounts }} saleId={escrow.saleId} vin={escrow.vin} />
}

function OfferOrder({ offer }: { offer: IndexedOffer }) {
  const money = useMoney()
  const car = useCarName(offer.vin)
  const order = offerOrder(offer, useNow())
  const { saleId, vin, currency } = offer
  const price = money(offer.price, currency)
  return <OrderCard {...{ saleId, vin, car, order, price }} party="buyer" bond="" />
}

type Listed = Omit<VehicleSummary, "offer"> & { offer: NonNullable<VehicleSummary["offer"]> }

function ListingOrder({ vehicle }: { vehicle: Listed }) {
  const { list } = useMessages("trade")
  const money = useMoney()
  const { offer, vin, make, model } = vehicle
  const needed = bondOf(BigInt(offer.price))
  const credit = useBondCredit(offer.seller, offer.currency, true)
  const hasBond = credit.data === undefined ? undefined : credit.data >= needed
  const order = listingOrder({ ...offer, state: "open", hasBond }, useNow())
  const car = [make, model].filter(Boolean).join(" ") || list.unknownCar
  const amounts = { price: money(offer.price, offer.currency), bond: money(needed, offer.currency) }
  return <OrderCard {...{ vin, car, order, ...amounts }} saleId={offer.saleId} party="seller" />
}

/** A car whose last offer ran out, or became void by a new record. */
export type Lapsed = { vehicle: VehicleSummary; listing: IndexedListing; state: "stale" | "expired" }

function LapsedOrder({ lapsed: { vehicle, listing, state } }: { lapsed: Lapsed }) {
  const { list } = useMessages("trade")
  const { offerAnew } = useMessages("orders")
  const money = useMoney()
  const { saleId, vin, mode, deadline } = listing
  const order = listingOrder({ state, mode, deadline }, useNow())
  const car = [vehicle.make, vehicle.model].filter(Boolean).join(" ") || list.unknownCar
  const price = money(listing.price, listing.currency)
  const next = { href: sellRoute(vin), text: offerAnew }
  return <OrderCard {...{ saleId, vin, car, order, price, next }} party="seller" bond="" />
}

/** Every sale the account is part of and that is not settled: what comes next, by when, and what if nobody acts. */
export function Orders(props: {
  account: string
  escrows: readonly IndexedEscrow[]
  offers: readonly IndexedOffer[]
  listed: readonly VehicleSummary[]
  lapsed: readonly Lapsed[]
}) {
  const words = useMessages("orders")
  const { desk } = useMessages("trade")
  const { account, lapsed } = props
  const escrows = props.escrows.filter(({ state }) => state !== "settled")
  const offers = props.offers.filter(({ state }) => state !== "settled")
  const standing = offers.filter(({ state }) => state === "open")
  const past = offers.filter(({ state }) => state !== "open")
  const listed = props.listed.flatMap(({ offer, ...vehicle }) => (offer ? [{ ...vehicle, offer }] : []))
  const open = escrows.filter(({ closedAt }) => closedAt === null)
  const ended = escrows.filter(({ closedAt }) => closedAt !== null)
  const isEmpty = escrows.length + offers.length + listed.length + lapsed.length === 0
  return (
    <section aria-labelledby="orders" className="grid gap-3">
      <h3 id="orders" className="text-xl">
        {words.heading}
      </h3>
      <p className="max-w-prose text-ink-soft">{isEmpty ? words.empty : words.text}</p>
      {isEmpty ? (
        <p>
          <Link href={routes.garage}>{desk.toGarage}</Link>
        </p>
      ) : null}
      <ul className="grid gap-4">
        {open.map((escrow) => (
          <EscrowOrder key={escrow.saleId} escrow={escrow} account={account} />
        ))}
        {standing.map((offer) => (
          <OfferOrder key={offer.saleId} offer={offer} />
        ))}
        {listed.map((vehicle) => (
          <ListingOrder key={vehicle.offer.saleId} vehicle={vehicle} />
        ))}
        {lapsed.map((one) => (
          <LapsedOrder key={one.listing.saleId} lapsed={one} />
        ))}
        {ended.map((escrow) => (
          <EscrowOrder key={escrow.saleId} escrow={escrow} account={account} />
        ))}
        {past.map((offer) => (
          <OfferOrder key={offer.saleId} offer={offer} />
        ))}
      </ul>
    </section>
  )
}
