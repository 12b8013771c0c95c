import type { LifePlan } from "../plan.ts"

/** Ordinary vehicles of Austria, Poland, the Netherlands and Czechia. */
export const neighbouringLives: readonly LifePlan[] = [
  { id: "cz-1", model: "fabia", country: "CZ", yearsAgo: 11.4, perYear: 9_100, sales: ["euro", "coin"] },
  { id: "cz-2", model: "superb", country: "CZ", yearsAgo: 6.7, perYear: 25_100, sales: ["dealer"] },
  { id: "cz-3", model: "kodiaq", country: "CZ", yearsAgo: 3.3, perYear: 17_400 },
  {
    id: "cz-4",
    model: "octavia",
    country: "CZ",
    yearsAgo: 13.7,
    perYear: 18_800,
    sales: ["euro", "dealer", "euro"],
  },
  {
    ...{ id: "at-1", model: "vitara", country: "AT", yearsAgo: 8.3, perYear: 10_400, sales: ["attested"] },
    entry: { type: "used", km: 48_200, age: 4.2 },
  },
  {
    ...{ id: "at-2", model: "v60", country: "AT", yearsAgo: 5.1, perYear: 19_300 },
    entry: { type: "used", km: 61_700, age: 3.3 },
  },
  {
    ...{ id: "at-3", model: "i30", country: "AT", yearsAgo: 9.2, perYear: 11_100, sales: ["euro"] },
    ...{ entry: { type: "used", km: 7_400, age: 0.9 }, ending: { type: "stock", dealer: "nordkette" } },
  },
  {
    ...{ id: "pl-1", model: "corolla", country: "PL", yearsAgo: 3.9, perYear: 17_600 },
    entry: { type: "used", km: 31_000, age: 2.4 },
  },
  {
    ...{
      id: "pl-2",
      model: "fiat500",
      country: "PL",
      yearsAgo: 10.1,
      perYear: 7_300,
      sales: ["euro", "coin"],
    },
    entry: { type: "used", km: 3_900, age: 0.5 },
  },
  {
    ...{ id: "nl-1", model: "yaris", country: "NL", yearsAgo: 6.1, perYear: 9_900, sales: ["euro"] },
    entry: { type: "used", km: 24_300, age: 2.8 },
  },
  {
    ...{ id: "nl-2", model: "leon", country: "NL", yearsAgo: 4.5, perYear: 16_100 },
    ...{ entry: { type: "used", km: 41_200, age: 2.5 }, ending: { type: "stock", dealer: "polder" } },
  },
]
