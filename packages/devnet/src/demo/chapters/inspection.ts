import type { PayloadOfKind } from "@urcar/sdk/kinds"
import type { AgendaItem, Lifetime } from "../agenda.ts"
import { type Diary, readInstrument, turnTo, writeRecord } from "../diary.ts"
import { pickBusiness } from "../places.ts"
import type { Country, LifePlan } from "../plan.ts"
import type { Random } from "../random.ts"
import { dateOf } from "../span.ts"

type Inspection = PayloadOfKind<"inspection">

/** A vehicle's age in years at its first inspection, years to the second, and between later ones. */
const calendars: Readonly<Record<Country, readonly [number, number, number]>> = {
  DE: [3, 2, 2],
  FR: [4, 2, 2],
  AT: [3, 2, 1],
  PL: [3, 2, 1],
  NL: [4, 2, 1],
  CZ: [4, 2, 2],
}

const areas = [
  ...(["brakes", "lights", "axles-wheels-tyres", "nuisance", "visibility", "steering", "chassis"] as const),
] as const

/** Every periodic inspection that falls due while the vehicle is in the register. */
export function inspectionItems(plan: LifePlan, { start, end }: Lifetime, random: Random): AgendaItem[] {
  const age = typeof plan.entry === "object" ? plan.entry.age : 0
  const [first, second, later] = calendars[plan.country]
  const items: AgendaItem[] = []
  let due = first
  while (start + (due - age) * 365.25 < end) {
    const day = Math.round(start + (due - age) * 365.25) + random.integer(-30, 12)
    const step = due === first ? second : later
    if (day > start + 120) items.push({ day, write: (diary) => inspect(diary, day, step) })
    due += step
  }
  return items
}

/** A periodic inspection; where it fails, the retest some days later. */
export function inspect(diary: Diary, onDay: number, stepYears: number): void {
  const { random, plan } = diary
  turnTo(diary, onDay)
  const station = pickBusiness("inspection-station", plan.country, random)
  const chance = random.next()
  const result = chance < 0.1 ? "fail" : chance < 0.27 ? "pass-with-defects" : "pass"
  writeInspection(
    diary,
    station,
    { test: "periodic", result, defects: findDefects(result, random) },
    stepYears,
  )
  if (result !== "fail") return
  turnTo(diary, diary.day + random.integer(5, 24))
  writeInspection(diary, station, { test: "retest", result: "pass", defects: [] }, stepYears)
}

/** One visit to an inspection station. */
export function writeInspection(
  diary: Diary,
  station: string,
  finding: Pick<Inspection, "test" | "result" | "defects">,
  stepYears: number,
): void {
  const isPassed = finding.result !== "fail"
  const nextDue = dateOf(diary.span, diary.day + Math.round(stepYears * 365.25))
  writeRecord(diary, {
    ...{ kind: "inspection", by: station, odometer: readInstrument(diary) },
    payload: { v: 1, ...finding, ...(isPassed && { nextDue }) },
  })
}

function findDefects(result: Inspection["result"], random: Random): Inspection["defects"] {
  if (result === "pass") return []
  const worst = result === "fail" ? random.pick(["major", "major", "dangerous"]) : "minor"
  const found = [{ area: random.pick(areas), severity: worst }] as const
  return random.chance(0.4) ? [...found, { area: "other-equipment", severity: "minor" }] : [...found]
}
