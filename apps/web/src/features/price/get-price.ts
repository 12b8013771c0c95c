import type { VehicleSummary } from "@urcar/sdk/indexer-client"
import { type PriceEstimate, priceVehicle } from "@urcar/sdk/price"
import { ask, indexer } from "#lib/indexer.ts"

/** What is known of a vehicle's price, or why nothing is. */
export type KnownPrice =
  | { state: "estimated"; estimate: PriceEstimate }
  | { state: "undescribed" | "unsold" | "down" }

/** Prices a vehicle by the sales that the indexer knows, as `urcar price` does. */
export async function getPrice(vehicle: VehicleSummary, currency: string): Promise<KnownPrice> {
  const { make, model } = vehicle
  if (make === null || model === null) return { state: "undescribed" }
  const sales = await ask(indexer.listComparables({ make, model, currency }))
  return sales.isThere ? priceVehicle(vehicle, sales.value) : { state: "down" }
}
