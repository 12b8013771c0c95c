import type { Act } from "./acts.ts"
import { beginLife } from "./chapters/birth.ts"
import { writeEnding } from "./chapters/ending.ts"
import { ownershipItems } from "./chapters/ownership.ts"
import { routineItems } from "./chapters/routine.ts"
import { twistItems } from "./chapters/twists.ts"
import { openDiary } from "./diary.ts"
import { makeVin } from "./identity.ts"
import { modelOf } from "./models.ts"
import type { People } from "./people.ts"
import type { LifePlan } from "./plan.ts"
import { createRandom } from "./random.ts"
import { type DemoSpan, daysIn } from "./span.ts"

/** A vehicle's life as transactions. */
export interface ToldLife {
  readonly plan: LifePlan
  readonly vin: string
  readonly plate: string
  /** Id of who holds the title at the end. */
  readonly owner: string
  readonly acts: readonly Act[]
}

/** Days at the end that are kept for how things stand today. */
const closingDays = 28

/** Tells a whole life: birth, what recurs, what happens once, and how things stand today. */
export function tellLife(plan: LifePlan, span: DemoSpan, people: People): ToldLife {
  const start = daysIn(span) - Math.round(plan.yearsAgo * 365.25)
  const diary = openDiary(plan, vinOf(plan), span)
  beginLife(diary)
  const lastDay = daysIn(span) - closingDays
  const agenda = [
    ...ownershipItems(plan, { start, end: lastDay }, people, diary.random),
    ...routineItems(plan, { start, end: lastDay }, span, diary.random),
    ...twistItems(plan, start),
  ].sort((one, other) => one.day - other.day)
  for (const { day, write } of agenda) if (Math.max(day, diary.day) < lastDay) write(diary, day)
  writeEnding(diary, plan)
  return { plan, vin: diary.vin, plate: diary.plate?.plate ?? "", owner: diary.owner, acts: diary.acts }
}

/** Stays the same as the years go by, so that it can be written down: its year is the one as seen from 2026. */
export function vinOf(plan: LifePlan): string {
  const age = typeof plan.entry === "object" ? plan.entry.age : 0
  const year = 2026 - Math.round(plan.yearsAgo + age)
  return makeVin(modelOf(plan.model), year, createRandom(`vin ${plan.id}`))
}
