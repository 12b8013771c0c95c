import { priceFormula } from "./formula.ts"
import type { PriceEstimate } from "./types.ts"

/** Where a price can stand, the cheapest first. */
export const priceStandings = ["well-below", "below", "usual", "above", "well-above"] as const

/** One of {@link priceStandings}. */
export type PriceStanding = (typeof priceStandings)[number]

/**
 * Where a price stands: `well-below` and `well-above` lie outside the band, `usual` less than half way from the estimate to its end.
 * `null` where there are too few comparables to say.
 *
 * @param price in the estimate's unit
 */
export function judgePrice(
  { basis, low, price: middle, high }: PriceEstimate,
  price: number,
): PriceStanding | null {
  const { usualPart } = priceFormula
  if (basis === "formula" || Number.isNaN(price)) return null
  if (price < low) return "well-below"
  if (price > high) return "well-above"
  if (price < middle - usualPart * (middle - low)) return "below"
  return price > middle + usualPart * (high - middle) ? "above" : "usual"
}
