import type { LifePlan } from "../plan.ts"

/** Odd readings of honest people. */
export const honestLives: readonly LifePlan[] = [
  {
    // The tyre shop forgot the first digit; the workshop's reading twelve days later shows it.
    id: "honest-slip",
    model: "golf",
    colour: "red",
    country: "DE",
    yearsAgo: 9.4,
    perYear: 16_200,
    tyres: true,
    sales: ["euro"],
    twists: [{ type: "slip", year: 7.9, km: 100_000 }],
    judgement: { verdict: "LOGICAL", reason: "SLIP_CORRECTED" },
  },
  {
    // The workshop wrote 40,000 km too much and corrected itself within the week, before two witnesses.
    id: "corrected-slip",
    model: "corolla",
    colour: "white",
    country: "AT",
    entry: { type: "used", km: 22_700, age: 2.1 },
    yearsAgo: 5.8,
    perYear: 13_600,
    twists: [{ type: "corrected-slip", year: 3.6, km: 40_000 }],
    judgement: { verdict: "LOGICAL", reason: "CORRECTED" },
  },
  {
    // The instrument failed and was replaced before two witnesses.
    id: "replaced-odometer",
    model: "scenic",
    colour: "grey",
    country: "FR",
    yearsAgo: 11.2,
    perYear: 15_700,
    sales: ["coin"],
    twists: [{ type: "odometer-replaced", year: 6.8 }],
    judgement: { verdict: "LOGICAL", reason: "ODOMETER_REPLACED" },
  },
]
