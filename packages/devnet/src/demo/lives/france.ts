import type { LifePlan } from "../plan.ts"

/** Ordinary vehicles of France. */
export const frenchLives: readonly LifePlan[] = [
  { id: "fr-1", model: "clio", country: "FR", yearsAgo: 10.8, perYear: 9_700, sales: ["euro", "dealer"] },
  { id: "fr-2", model: "captur", country: "FR", yearsAgo: 6.2, perYear: 11_300, sales: ["dealer"] },
  { id: "fr-3", model: "zoe", country: "FR", yearsAgo: 7.4, perYear: 10_100, sales: ["attested"] },
  { id: "fr-4", model: "p308", country: "FR", yearsAgo: 9.6, perYear: 19_400, sales: ["inheritance"] },
  { id: "fr-5", model: "p3008", country: "FR", yearsAgo: 4.1, perYear: 15_200 },
  { id: "fr-6", model: "c3", country: "FR", yearsAgo: 5.7, perYear: 8_400, sales: ["coin"] },
  { id: "fr-7", model: "berlingo", country: "FR", yearsAgo: 12.3, perYear: 16_600, sales: ["euro", "euro"] },
  { id: "fr-8", model: "p208", country: "FR", yearsAgo: 1.8, perYear: 12_700 },
]
