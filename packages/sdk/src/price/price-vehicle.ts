import type { ComparableList, VehicleSummary } from "../indexer-client/index.ts"
import { createPriceBook } from "./book.ts"
import { estimatePrice } from "./estimate-price.ts"
import { toPriceSale, toPriceVehicle } from "./to-price-sale.ts"
import type { PriceEstimate } from "./types.ts"

/** What a vehicle would cost; why nobody can say. */
export type VehiclePrice =
  | { readonly state: "estimated"; readonly estimate: PriceEstimate }
  | { readonly state: "undescribed" }
  | { readonly state: "unsold" }

/**
 * Prices a vehicle by what the indexer answers: the one way in which page, SDK and command come to the same numbers.
 *
 * @param vehicle as `getVehicle` answers it
 * @param comparables as `listComparables` answers them
 */
export function priceVehicle(vehicle: VehicleSummary, { asOf, items }: ComparableList): VehiclePrice {
  const described = toPriceVehicle(vehicle)
  if (described === null) return { state: "undescribed" }
  const book = createPriceBook(
    items.map(toPriceSale).filter((sale) => sale !== null),
    { asOf },
  )
  const estimate = estimatePrice(book, described)
  return estimate === null ? { state: "unsold" } : { state: "estimated", estimate }
}
