import type { PriceSale } from "../price/index.ts"
import { createRandom } from "./random.ts"

/** A made-up market whose prices follow a rule with noise: what price tests estimate. */
export function createPriceMarket(count: number, seed = 1): PriceSale[] {
  const random = createRandom(seed)
  const models = ["Alpha", "Beta", "Gamma"] as const
  return Array.from({ length: count }, (_, index) => {
    const model = random.pick(models)
    const year = random.integer(2012, 2024)
    const km = random.integer(1_000, 20_000) * Math.max(1, 2025 - year)
    const fuel = random.pick(["petrol", "diesel"])
    const noise = (random.integer(0, 1_000) + random.integer(0, 1_000) - 1_000) / 8_000
    const level = 10 + models.indexOf(model) * 0.2 + (fuel === "diesel" ? 0.1 : 0)
    const daysAgo = random.integer(0, 700)
    const age = 2025 - daysAgo / 365.25 - year
    const price = Math.round(Math.exp(level - 0.1 * age - km / 400_000 + noise))
    const at = Date.UTC(2025, 0, 1) / 1000 - daysAgo * 86_400
    const seller = `seller ${random.integer(0, 200)}`
    return {
      id: `sale ${index}`,
      vin: `vin ${seed} ${index}`,
      make: "Made",
      model,
      year,
      km,
      fuel,
      price,
      at,
      seller,
    }
  })
}
