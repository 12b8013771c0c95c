import type { ComparableSale, VehicleSummary } from "../indexer-client/index.ts"
import type { PriceSale, PriceVehicle } from "./types.ts"

type Described = Pick<
  VehicleSummary,
  "vin" | "make" | "model" | "year" | "fuel" | "gearbox" | "powerKw" | "engineCc" | "country"
>

/** A vehicle of the indexer as it is priced; `null` where make, model, year or mileage are not known. */
export function toPriceVehicle(
  vehicle: Described & { readonly acceptedKm: number | null },
): PriceVehicle | null {
  return describe(vehicle, vehicle.acceptedKm)
}

function describe(vehicle: Described, km: number | null): PriceVehicle | null {
  const { vin, make, model, year, fuel, gearbox, powerKw, engineCc, country } = vehicle
  if (make === null || model === null || year === null || km === null) return null
  if (make.trim() === "" || model.trim() === "") return null
  return { vin, make, model, year, km, fuel, gearbox, powerKw, engineCc, country }
}

/** A sale of the indexer as a comparable, its price in the currency's smallest unit; `null` where it cannot be one. */
export function toPriceSale(sale: ComparableSale): PriceSale | null {
  const vehicle = describe(sale, sale.km)
  const price = Number(sale.price)
  if (vehicle === null || price <= 0) return null
  return { ...vehicle, id: sale.saleId, price, at: sale.at, seller: sale.seller }
}
