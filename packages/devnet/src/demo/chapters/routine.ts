import type { AgendaItem, Lifetime } from "../agenda.ts"
import type { LifePlan } from "../plan.ts"
import type { Random } from "../random.ts"
import type { DemoSpan } from "../span.ts"
import { inspectionItems } from "./inspection.ts"
import { readingItems } from "./readings.ts"
import { crash, maintain, repairWear } from "./workshop.ts"

/** What happens to every vehicle, again and again. */
export function routineItems(
  plan: LifePlan,
  lifetime: Lifetime,
  span: DemoSpan,
  random: Random,
): AgendaItem[] {
  if (plan.isUnsold) return []
  return [
    ...maintenanceItems(plan, lifetime, random),
    ...inspectionItems(plan, lifetime, random),
    ...mishapItems(plan, lifetime, random),
    ...readingItems(plan, lifetime, span),
  ]
}

/** Each 15,000 to 20,000 km, once a year at most and every two years at least. */
function maintenanceItems({ perYear }: LifePlan, { start, end }: Lifetime, random: Random): AgendaItem[] {
  const interval = Math.min(700, Math.max(345, (17_500 / perYear) * 365.25))
  const items: AgendaItem[] = []
  let isMajor = false
  let day = start + 90 + interval * (0.7 + random.next() * 0.3)
  while (day < end) {
    const [planned, major] = [Math.round(day), isMajor]
    items.push({ day: planned, write: (diary) => maintain(diary, planned, major) })
    isMajor = !isMajor
    day += interval * (0.85 + random.next() * 0.3)
  }
  return items
}

/** Wear and accidents, more of them as the vehicle ages. */
function mishapItems({ entry }: LifePlan, { start, end }: Lifetime, random: Random): AgendaItem[] {
  const ageBefore = typeof entry === "object" ? entry.age : 0
  const items: AgendaItem[] = []
  for (let year = 1; start + year * 365.25 < end; year += 1) {
    const day = Math.round(start + (year + random.next()) * 365.25)
    if (random.chance(0.06 + 0.02 * (ageBefore + year)))
      items.push({ day, write: (diary) => repairWear(diary, day) })
    const crashDay = day + random.integer(20, 200)
    const severity = random.pick(["cosmetic", "light", "light", "medium"])
    if (random.chance(0.045))
      items.push({ day: crashDay, write: (diary) => crash(diary, crashDay, severity) })
  }
  return items
}
