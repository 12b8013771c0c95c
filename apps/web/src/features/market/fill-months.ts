/** A month and what was sold in it; `month` is `YYYY-MM`. */
export type MonthSales = { readonly month: string; readonly sales: number }

const indexOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1
const nameOf = (index: number): string =>
  `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`

/** Every month from the first to the last, those without a sale too; the latest `most` of them. */
export function fillMonths(months: readonly MonthSales[], most: number): MonthSales[] {
  const known = new Map(months.map(({ month, sales }) => [month, sales]))
  const indices = months.map(({ month }) => indexOf(month))
  if (indices.length === 0) return []
  const [first, last] = [Math.min(...indices), Math.max(...indices)]
  return Array.from({ length: last - first + 1 }, (_, offset) => nameOf(first + offset))
    .slice(-most)
    .map((month) => ({ month, sales: known.get(month) ?? 0 }))
}

/** A time within a month, for writing its name. */
export const timeOf = (month: string): Date => new Date(`${month}-15T00:00:00Z`)
