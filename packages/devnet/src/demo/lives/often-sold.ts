import type { LifePlan } from "../plan.ts"

/** What one owner bought and sold again: registered used, sold by a dealer, sold once more by that buyer. */
function resold(
  id: string,
  model: LifePlan["model"],
  country: LifePlan["country"],
  entered: { readonly km: number; readonly age: number },
  since: { readonly yearsAgo: number; readonly perYear: number },
): LifePlan {
  return { id, model, country, entry: { type: "used", ...entered }, ...since, sales: ["euro"] }
}

/**
 * Three models that many owners have sold one after the other: each sale has a seller of its own, so that a listing of
 * such a car can be told where its price stands.
 */
export const oftenSoldLives: readonly LifePlan[] = [
  resold("golf-1", "golf", "DE", { km: 61_300, age: 4.4 }, { yearsAgo: 1.6, perYear: 12_900 }),
  resold("golf-2", "golf", "DE", { km: 48_700, age: 3.9 }, { yearsAgo: 2.1, perYear: 14_200 }),
  resold("golf-3", "golf", "DE", { km: 83_900, age: 5.8 }, { yearsAgo: 1.3, perYear: 11_600 }),
  resold("golf-4", "golf", "DE", { km: 72_400, age: 5.1 }, { yearsAgo: 1.9, perYear: 16_800 }),
  resold("golf-5", "golf", "DE", { km: 55_200, age: 4.9 }, { yearsAgo: 1.4, perYear: 9_700 }),
  resold("golf-6", "golf", "AT", { km: 90_800, age: 6.3 }, { yearsAgo: 1.2, perYear: 13_400 }),
  resold("golf-7", "golf", "DE", { km: 38_500, age: 2.8 }, { yearsAgo: 1.7, perYear: 17_300 }),
  resold("golf-8", "golf", "DE", { km: 69_600, age: 5.4 }, { yearsAgo: 1.5, perYear: 10_800 }),
  resold("clio-1", "clio", "FR", { km: 39_800, age: 3.7 }, { yearsAgo: 1.6, perYear: 9_900 }),
  resold("clio-2", "clio", "FR", { km: 52_600, age: 4.6 }, { yearsAgo: 1.3, perYear: 11_700 }),
  resold("clio-3", "clio", "FR", { km: 31_200, age: 2.9 }, { yearsAgo: 1.8, perYear: 12_300 }),
  resold("clio-4", "clio", "FR", { km: 58_900, age: 5.5 }, { yearsAgo: 1.4, perYear: 8_600 }),
  resold("clio-5", "clio", "FR", { km: 44_300, age: 4.1 }, { yearsAgo: 2.0, perYear: 10_400 }),
  resold("clio-6", "clio", "FR", { km: 66_700, age: 6.2 }, { yearsAgo: 1.2, perYear: 9_300 }),
  resold("octavia-1", "octavia", "CZ", { km: 121_400, age: 4.8 }, { yearsAgo: 1.7, perYear: 22_600 }),
  resold("octavia-2", "octavia", "CZ", { km: 98_200, age: 4.2 }, { yearsAgo: 1.5, perYear: 25_300 }),
  resold("octavia-3", "octavia", "CZ", { km: 143_700, age: 5.7 }, { yearsAgo: 1.3, perYear: 19_800 }),
  resold("octavia-4", "octavia", "CZ", { km: 88_600, age: 3.6 }, { yearsAgo: 1.9, perYear: 27_100 }),
  resold("octavia-5", "octavia", "CZ", { km: 131_900, age: 5.3 }, { yearsAgo: 1.4, perYear: 23_700 }),
  resold("octavia-6", "octavia", "CZ", { km: 112_500, age: 4.6 }, { yearsAgo: 2.2, perYear: 21_200 }),
]
