import type { PriceBook } from "./book.ts"
import { estimatePrice } from "./estimate-price.ts"
import type { PriceSale } from "./types.ts"

/** How well a book estimates sales that are not in it. Errors are parts of the true price. */
export interface PriceEvaluation {
  readonly sales: number
  readonly estimated: number
  /** The part of sales that got an estimate, and of them the part whose price lies in the band. */
  readonly coverage: number
  readonly inBand: number
  readonly medianError: number
  readonly meanError: number
  readonly p90Error: number
}

/**
 * Estimates every sale from the book, as of its own day, and compares. Without any estimate the errors are `NaN`.
 *
 * @throws InvalidPriceInputError
 */
export function evaluatePrices(book: PriceBook, sales: readonly PriceSale[]): PriceEvaluation {
  const judged = sales.flatMap((sale) => {
    const estimate = estimatePrice(book, sale, { at: sale.at })
    if (estimate === null) return []
    const { price, low, high } = estimate
    return [
      { error: Math.abs(price - sale.price) / sale.price, isIn: low <= sale.price && sale.price <= high },
    ]
  })
  const errors = Float64Array.from(judged, ({ error }) => error).sort()
  const at = (part: number) => errors[Math.max(0, Math.ceil(part * errors.length) - 1)] ?? Number.NaN
  return {
    sales: sales.length,
    estimated: judged.length,
    coverage: judged.length / sales.length,
    inBand: judged.filter(({ isIn }) => isIn).length / judged.length,
    medianError: at(0.5),
    meanError: errors.reduce((sum, error) => sum + error, 0) / errors.length,
    p90Error: at(0.9),
  }
}
