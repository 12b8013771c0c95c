import type { LifePlan } from "../plan.ts"

/** Ordinary cars of Germany. */
export const germanLives: readonly LifePlan[] = [
  {
    id: "de-golf-1",
    model: "golf",
    country: "DE",
    yearsAgo: 13.4,
    perYear: 11_800,
    sales: ["euro", "dealer"],
  },
  { id: "de-polo-1", model: "polo", country: "DE", yearsAgo: 9.1, perYear: 7_900, sales: ["coin"] },
  { id: "de-passat-1", model: "passat", country: "DE", yearsAgo: 7.7, perYear: 27_300, sales: ["dealer"] },
  {
    ...{ id: "de-tiguan-1", model: "tiguan", country: "DE", yearsAgo: 6.2, perYear: 15_300 },
    ...{ sales: ["attested"], ending: { type: "listed", currency: "coin" } },
  },
  {
    ...{ id: "de-a4-1", model: "a4", country: "DE", yearsAgo: 5.6, perYear: 24_800 },
    ending: { type: "listed", currency: "euro", dealer: "lindenhof" },
  },
  {
    ...{ id: "de-mustang-1", model: "mustang", country: "DE", yearsAgo: 2.4, perYear: 4_300, unit: "mi" },
    entry: { type: "imported", km: 21_480, age: 3.1 },
  },
  {
    ...{ id: "at-vitara-1", model: "vitara", country: "AT", yearsAgo: 8.3, perYear: 10_400 },
    entry: { type: "used", km: 48_200, age: 4.2 },
    sales: ["attested"],
  },
  {
    ...{ id: "fr-clio-1", model: "clio", country: "FR", yearsAgo: 10.8, perYear: 9_700 },
    ...{ sales: ["euro"], ending: { type: "listed", currency: "euro" } },
  },
  {
    ...{ id: "cz-octavia-1", model: "octavia", country: "CZ", yearsAgo: 7.1, perYear: 19_900 },
    sales: ["dealer"],
  },
  {
    ...{ id: "pl-corolla-1", model: "corolla", country: "PL", yearsAgo: 3.9, perYear: 17_600 },
    entry: { type: "used", km: 31_000, age: 2.4 },
  },
]
