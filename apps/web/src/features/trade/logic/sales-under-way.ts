import type { VehicleLife } from "@urcar/sdk/indexer-client"
import type { Address, Hex } from "viem"
import type { SaleMode } from "./money-flow.ts"

/** A sale in which a lien could be paid off. */
export type SaleUnderWay = {
  saleId: Hex
  mode: SaleMode
  currency: Address
  price: bigint
  /** Whether a buyer has paid in or offered */
  hasBuyer: boolean
}

/**
 * The sales of a car that are open or under way, those with a buyer first. What was paid into escrow counts once.
 *
 * @param now unix seconds
 */
export function salesUnderWay(
  { listings, escrows, offers }: Pick<VehicleLife, "listings" | "escrows" | "offers">,
  now: number,
): SaleUnderWay[] {
  const held = escrows
    .filter(({ closedAt }) => closedAt === null)
    .map(({ saleId, currency, price }) => ({ saleId, mode: "escrow" as const, currency, price }))
  const offered = offers
    .filter(({ state, until }) => state === "open" && until >= now)
    .map(({ saleId, currency, price }) => ({ saleId, mode: "attested" as const, currency, price }))
  const listed = listings
    .filter(({ state, deadline }) => state === "open" && deadline >= now)
    .map(({ saleId, mode, currency, price }) => ({ saleId, mode, currency, price }))
  const known = new Map<Hex, SaleUnderWay>()
  for (const sale of [...held, ...offered])
    known.set(sale.saleId, { ...sale, price: BigInt(sale.price), hasBuyer: true })
  for (const sale of listed)
    if (!known.has(sale.saleId))
      known.set(sale.saleId, { ...sale, price: BigInt(sale.price), hasBuyer: false })
  return [...known.values()]
}
