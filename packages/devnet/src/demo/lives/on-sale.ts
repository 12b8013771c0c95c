import type { LifePlan } from "../plan.ts"

const lindenhof = { type: "listed", currency: "euro", dealer: "lindenhof" } as const
const inStock = { type: "stock", dealer: "lindenhof" } as const

/** On sale today, besides one of the clocked cars; the first dealer has by far the most. */
export const offeredLives: readonly LifePlan[] = [
  {
    id: "sale-golf",
    model: "golf",
    country: "DE",
    yearsAgo: 6.1,
    perYear: 13_300,
    tyres: true,
    ending: lindenhof,
  },
  { id: "sale-a4", model: "a4", country: "DE", yearsAgo: 4.4, perYear: 31_200, ending: lindenhof },
  {
    id: "sale-polo",
    model: "polo",
    country: "DE",
    yearsAgo: 8.7,
    perYear: 8_100,
    sales: ["euro"],
    ending: lindenhof,
  },
  {
    id: "sale-c200",
    model: "c200",
    country: "DE",
    yearsAgo: 7.2,
    perYear: 14_400,
    sales: ["dealer"],
    ending: lindenhof,
  },
  { id: "sale-id3", model: "id3", country: "DE", yearsAgo: 3.1, perYear: 16_800, ending: lindenhof },
  {
    ...{ id: "sale-fiat500", model: "fiat500", country: "DE", yearsAgo: 0.3, perYear: 0 },
    ...{ entry: { type: "used", km: 38_650, age: 4.6 }, isUnsold: true, ending: lindenhof },
    judgement: { verdict: "LOGICAL", reason: "RISING" },
  },
  { id: "stock-focus", model: "focus", country: "DE", yearsAgo: 5.3, perYear: 19_600, ending: inStock },
  {
    id: "stock-tiguan",
    model: "tiguan",
    country: "DE",
    yearsAgo: 6.8,
    perYear: 17_100,
    sales: ["euro"],
    ending: inStock,
  },
  {
    id: "stock-astra",
    model: "astra",
    country: "DE",
    yearsAgo: 9.9,
    perYear: 10_700,
    sales: ["dealer"],
    ending: inStock,
  },
  { id: "stock-118i", model: "b1", country: "DE", yearsAgo: 5.6, perYear: 11_900, ending: inStock },
  {
    ...{ id: "sale-clio", model: "clio", country: "FR", yearsAgo: 5.2, perYear: 10_900 },
    ending: { type: "listed", currency: "euro", dealer: "garonne", asking: 1.16 },
  },
  {
    ...{ id: "sale-ceed", model: "ceed", country: "PL", yearsAgo: 5.9, perYear: 12_100 },
    ...{
      entry: { type: "used", km: 28_400, age: 2.2 },
      ending: { type: "listed", currency: "euro", dealer: "torun" },
    },
  },
  {
    ...{
      id: "sale-octavia",
      model: "octavia",
      country: "CZ",
      yearsAgo: 6.6,
      perYear: 24_700,
      sales: ["euro"],
    },
    ending: { type: "listed", currency: "euro", dealer: "hana", asking: 0.93 },
  },
  {
    ...{ id: "sale-208", model: "p208", country: "FR", yearsAgo: 7.9, perYear: 9_300, sales: ["dealer"] },
    ending: { type: "listed", currency: "euro" },
  },
  {
    ...{ id: "sale-e1", model: "e1", country: "DE", yearsAgo: 2.9, perYear: 12_400 },
    ending: { type: "listed", currency: "euro" },
  },
  {
    ...{
      id: "sale-zafira",
      model: "zafira",
      country: "DE",
      yearsAgo: 10.3,
      perYear: 14_800,
      sales: ["euro"],
    },
    ...{ tyres: true, ending: { type: "listed", currency: "euro" } },
  },
  {
    ...{ id: "sale-for-coin", model: "rider", country: "DE", yearsAgo: 4.8, perYear: 6_200, sales: ["coin"] },
    ending: { type: "listed", currency: "coin" },
  },
  {
    ...{
      id: "sale-attested",
      model: "b3",
      country: "DE",
      yearsAgo: 6.3,
      perYear: 20_800,
      sales: ["attested"],
    },
    ending: { type: "listed", currency: "euro", attester: "obstmarkt" },
  },
]
