import type { Diary } from "./diary.ts"
import { modelOf } from "./models.ts"
import { daysIn } from "./span.ts"

/** What the vehicle is worth on the diary's day, in whole euros, give or take what people agree on. */
export function priceToday(diary: Diary): number {
  const { plan, random, day, span } = diary
  const before = typeof plan.entry === "object" ? plan.entry.age : 0
  const age = before + plan.yearsAgo - (daysIn(span) - day) / 365.25
  const { value, unit } = diary.mileage.read(day)
  const km = unit === "mi" ? value * 1.609 : value
  const worth = modelOf(plan.model).price * 0.87 ** age * Math.max(0.35, 1 - km / 420_000)
  return Math.max(500, Math.round((worth * (0.95 + random.next() * 0.1)) / 50) * 50)
}

/** Euros as the euro token counts them. */
export function toEuroUnits(euros: number): bigint {
  return BigInt(euros) * 1_000_000n
}

/** The local chain's coin at 2,500 euros, to a hundredth, in its smallest unit. */
export function toCoinUnits(euros: number): bigint {
  return BigInt(Math.round(euros / 25)) * 10n ** 16n
}

/** Euros as payloads state them. */
export function toMoney(euros: number) {
  return { amount: String(euros * 100), currency: "EUR" as const }
}
