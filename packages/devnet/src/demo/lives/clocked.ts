import type { LifePlan } from "../plan.ts"

/** Three turned-back odometers, each turned back differently. */
export const clockedLives: readonly LifePlan[] = [
  {
    // A fleet car whose mileage halves three months before the owner parts with it.
    id: "clocked-before-sale",
    model: "passat",
    colour: "silver",
    country: "DE",
    yearsAgo: 8.2,
    perYear: 36_400,
    sales: ["dealer", { route: "euro", year: 6.6 }],
    twists: [{ type: "rollback", year: 6.2, km: 108_000 }],
    ending: { type: "listed", currency: "euro", dealer: "isarpark" },
    judgement: { verdict: "ILLOGICAL", reason: "READING_FELL" },
  },
  {
    // A leased car whose instrument loses a little at every visit: each fall alone would be tolerated.
    id: "clocked-in-steps",
    model: "b3",
    colour: "black",
    country: "DE",
    yearsAgo: 5.1,
    perYear: 29_200,
    sales: ["dealer"],
    twists: [{ type: "small-falls", year: 2.4, km: 45, times: 5 }],
    judgement: { verdict: "ILLOGICAL", reason: "SMALL_FALLS_ADD_UP" },
  },
  {
    // Imported with a fresh instrument; two years later a document of the time abroad turns up.
    id: "clocked-abroad",
    model: "v60",
    colour: "blue",
    country: "PL",
    entry: { type: "imported", km: 118_400, age: 6.3 },
    yearsAgo: 4.7,
    perYear: 14_100,
    sales: ["euro"],
    twists: [{ type: "late-document", year: 2.2, km: 214_900, yearsBefore: 1.1 }],
    judgement: { verdict: "ILLOGICAL", reason: "BACKDATED_READING_CONTRADICTS" },
  },
]
