import type { LifePlan } from "../plan.ts"

const imported = { verdict: "NO_JUDGEMENT", reason: "IMPORTED" } as const

/** Cars from elsewhere, each entered by a dealer before two witnesses. */
export const importedLives: readonly LifePlan[] = [
  {
    ...{ id: "imported-mustang", model: "mustang", colour: "red", country: "DE", unit: "mi" },
    ...{ entry: { type: "imported", km: 21_480, age: 3.1 }, yearsAgo: 3.4, perYear: 4_300 },
    judgement: imported,
  },
  {
    ...{ id: "imported-zs", model: "zs", colour: "white", country: "NL" },
    ...{ entry: { type: "imported", km: 12_900, age: 1.3 }, yearsAgo: 2.7, perYear: 15_600 },
    judgement: imported,
  },
  {
    ...{ id: "imported-mx5", model: "mx5", colour: "green", country: "AT" },
    ...{
      entry: { type: "imported", km: 64_100, age: 5.4 },
      yearsAgo: 4.9,
      perYear: 6_100,
      sales: ["attested"],
    },
    judgement: imported,
  },
]
