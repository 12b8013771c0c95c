import type { LifePlan } from "../plan.ts"

/** Stolen, found again, written off, wrecked and mended. */
export const fatefulLives: readonly LifePlan[] = [
  {
    ...{ id: "stolen", model: "b5", colour: "black", country: "DE", yearsAgo: 4.3, perYear: 18_700 },
    ...{ sales: ["dealer"], ending: { type: "stolen" } },
  },
  {
    ...{ id: "stolen-and-found", model: "leon", country: "PL", yearsAgo: 6.4, perYear: 14_900 },
    entry: { type: "used", km: 9_800, age: 1.2 },
    twists: [{ type: "theft-and-recovery", year: 3.3 }],
  },
  {
    ...{ id: "scrapped", model: "zafira", colour: "green", country: "DE", yearsAgo: 14.6, perYear: 17_900 },
    ...{ sales: ["euro", "dealer", "coin"], ending: { type: "scrapped" } },
  },
  {
    ...{ id: "wrecked-and-mended", model: "civic", country: "NL", yearsAgo: 7.3, perYear: 12_800 },
    entry: { type: "used", km: 17_300, age: 1.6 },
    twists: [{ type: "accident", year: 4.1, severity: "heavy" }],
    sales: [{ route: "attested", year: 5.2 }],
  },
]
