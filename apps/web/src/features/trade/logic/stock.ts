import type { StockItem } from "@urcar/sdk/indexer-client"

const day = 86_400

/** How a stock is put in order. */
export const stockOrders = ["longest", "shortest", "notOnSale", "price", "name"] as const

/** One of {@link stockOrders}. */
export type StockOrder = (typeof stockOrders)[number]

/** Whole days since a time; `undefined` where nobody recorded it. */
export const daysSince = (since: number | null, now: number): number | undefined =>
  since === null ? undefined : Math.max(0, Math.floor((now - since) / day))

/** Where a car of the stock stands on the market. */
export type StockState = "onSale" | "reserved" | "stale" | "expired" | "offSale" | "blocked"

/** Whether a car of the stock can be bought now, and why not. */
export function stockState({ vehicle, listing }: Pick<StockItem, "vehicle" | "listing">): StockState {
  if (vehicle.status !== "active" || vehicle.isFrozen) return "blocked"
  if (vehicle.escrowId !== null) return "reserved"
  if (vehicle.offer !== null) return "onSale"
  return listing?.state === "stale" || listing?.state === "expired" ? listing.state : "offSale"
}

const nameOf = ({ vehicle: { make, model, vin } }: StockItem): string =>
  [make, model, vin].filter(Boolean).join(" ")

/** Compares by a number; what has none stands last either way. */
const by =
  (read: (item: StockItem) => number | undefined) =>
  (one: StockItem, other: StockItem): number =>
    (read(one) ?? Number.POSITIVE_INFINITY) - (read(other) ?? Number.POSITIVE_INFINITY)

const needsAct: readonly StockState[] = ["stale", "expired", "offSale", "blocked", "reserved", "onSale"]

/** The stock in an order, without changing it. */
export function orderStock(items: readonly StockItem[], order: StockOrder): StockItem[] {
  const byName = (one: StockItem, other: StockItem) => nameOf(one).localeCompare(nameOf(other))
  const orders: Record<StockOrder, (one: StockItem, other: StockItem) => number> = {
    longest: by(({ since }) => since ?? undefined),
    shortest: by(({ since }) => (since === null ? undefined : -since)),
    notOnSale: by((item) => needsAct.indexOf(stockState(item))),
    price: by(({ vehicle }) => (vehicle.offer ? -Number(vehicle.offer.price) : undefined)),
    name: byName,
  }
  return items.toSorted((one, other) => orders[order](one, other) || byName(one, other))
}
