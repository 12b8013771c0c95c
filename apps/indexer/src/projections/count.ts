import type { vehicleCount } from "../../ponder.schema.ts"
import type { Vehicle } from "./rows.ts"

/** What vehicles are counted by. */
export type CountKey = Omit<typeof vehicleCount.$inferSelect, "count">

/** The count a vehicle belongs to; what is not stated counts under an empty name. */
export function countKeyOf(vehicle: Vehicle): CountKey {
  return {
    make: vehicle.make ?? "",
    model: vehicle.model ?? "",
    country: vehicle.country,
    fuel: vehicle.fuel ?? "",
    status: vehicle.status,
    verdict: vehicle.verdict,
    onSale: vehicle.saleId !== null,
  }
}

/** The count it belongs to after a change of its row. */
export function changeCountKey(key: CountKey, change: Partial<Vehicle>): CountKey {
  const { make, model, country, fuel, status, verdict, saleId } = change
  return {
    make: make === undefined ? key.make : (make ?? ""),
    model: model === undefined ? key.model : (model ?? ""),
    country: country ?? key.country,
    fuel: fuel === undefined ? key.fuel : (fuel ?? ""),
    status: status ?? key.status,
    verdict: verdict ?? key.verdict,
    onSale: saleId === undefined ? key.onSale : saleId !== null,
  }
}

/** Whether a vehicle moved from one count to another. */
export function areSameCount(one: CountKey, other: CountKey): boolean {
  return (
    one.make === other.make &&
    one.model === other.model &&
    one.country === other.country &&
    one.fuel === other.fuel &&
    one.status === other.status &&
    one.verdict === other.verdict &&
    one.onSale === other.onSale
  )
}
