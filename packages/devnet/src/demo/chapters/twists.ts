import type { AgendaItem } from "../agenda.ts"
import { type Diary, readInstrument, turnTo, writeRecord } from "../diary.ts"
import { businessesOf, departmentOf, pickBusiness, policeOf } from "../places.ts"
import type { LifePlan, Twist } from "../plan.ts"
import { dateOf, timeOf } from "../span.ts"
import { writeInspection } from "./inspection.ts"
import { writeReading } from "./readings.ts"
import { crash, maintain, writeRepair } from "./workshop.ts"

/** What happens to this vehicle and to few others. */
export function twistItems({ twists = [] }: LifePlan, start: number): AgendaItem[] {
  return twists.map((twist) => {
    const day = Math.round(start + twist.year * 365.25)
    return { day, write: (diary) => writeTwist(diary, day, twist) }
  })
}

function writeTwist(diary: Diary, day: number, twist: Twist): void {
  switch (twist.type) {
    case "accident":
      crash(diary, day, twist.severity)
      return
    case "rollback":
      turnBack(diary, day, twist.km)
      return
    case "small-falls":
      turnBackInSteps(diary, day, twist.km, twist.times)
      return
    case "slip":
      slip(diary, day, twist.km)
      return
    case "corrected-slip":
      slipAndCorrect(diary, day, twist.km)
      return
    case "odometer-replaced":
      replaceOdometer(diary, day)
      return
    case "late-document":
      fileDocument(diary, day, twist.km, twist.yearsBefore)
      return
    case "theft-and-recovery":
      stealAndRecover(diary, day)
      return
  }
}

/** A service shows the true reading, an inspection three weeks later a much lower one. */
function turnBack(diary: Diary, day: number, km: number): void {
  maintain(diary, day, true)
  turnTo(diary, diary.day + 21)
  diary.mileage.set(diary.day, readInstrument(diary).value - km)
  const station = pickBusiness("inspection-station", diary.plan.country, diary.random)
  writeInspection(diary, station, { test: "voluntary", result: "pass", defects: [] }, 2)
}

/** Each reading lies a little below the one before, though the car is driven. */
function turnBackInSteps(diary: Diary, day: number, km: number, times: number): void {
  turnTo(diary, day)
  let { value, unit } = readInstrument(diary)
  writeReading(diary, "kranich", { value, unit }, "connected-car")
  for (let time = 0; time < times; time += 1) {
    turnTo(diary, diary.day + 19)
    value -= km
    diary.mileage.set(diary.day, value)
    writeReading(diary, "kranich", { value, unit }, "connected-car")
  }
}

/** The tyre shop forgets a digit; twelve days later the workshop reads the instrument. */
function slip(diary: Diary, day: number, km: number): void {
  turnTo(diary, day)
  const { value, unit } = readInstrument(diary)
  writeReading(diary, "dachs", { value: value - km, unit })
  maintain(diary, diary.day + 12, false)
}

/** The workshop writes too much, notices, and corrects its record before two witnesses. */
function slipAndCorrect(diary: Diary, day: number, km: number): void {
  const { plan, random } = diary
  turnTo(diary, day)
  const workshop = pickBusiness("workshop", plan.country, random)
  const right = readInstrument(diary)
  const wrong = { ...right, value: right.value + km }
  const supersedes = writeRecord(diary, {
    ...{ kind: "maintenance", by: workshop, odometer: wrong },
    payload: { v: 1, service: "oil", items: ["oil", "oil-filter"] },
  })
  turnTo(diary, diary.day + 6)
  writeRecord(diary, {
    ...{ kind: "correction", by: workshop, odometer: right, supersedes, witnesses: witnessesFor(diary) },
    payload: { v: 1, reason: "typing-slip" },
  })
}

/** The instrument fails; the new one begins near zero, before two witnesses. */
function replaceOdometer(diary: Diary, day: number): void {
  const { plan, random } = diary
  turnTo(diary, day)
  const old = readInstrument(diary)
  diary.mileage.set(diary.day, 3)
  writeRecord(diary, {
    ...{ kind: "odometer-replaced", by: pickBusiness("workshop", plan.country, random) },
    ...{ odometer: readInstrument(diary), witnesses: witnessesFor(diary) },
    payload: { v: 1, reason: "defect", oldValue: old.value, oldUnit: old.unit },
  })
}

/** The department files what a document from abroad says of the time before. */
function fileDocument(diary: Diary, day: number, km: number, yearsBefore: number): void {
  turnTo(diary, day)
  const entered = diary.span.end - Math.round(diary.plan.yearsAgo * 31_557_600)
  writeRecord(diary, {
    ...{ kind: "reading", by: departmentOf(diary.plan.country), odometer: { value: km, unit: "km" } },
    occurredAt: entered - Math.round(yearsBefore * 31_557_600),
    payload: { v: 1, source: "owner-document" },
  })
}

/** Stolen at night, found some weeks later with a broken window. */
function stealAndRecover(diary: Diary, day: number): void {
  const { plan, random, span } = diary
  reportTheft(diary, day)
  turnTo(diary, diary.day + random.integer(17, 60))
  const recoveredOn = dateOf(span, diary.day)
  writeRecord(diary, {
    ...{ kind: "recovery", by: policeOf(plan.country), odometer: readInstrument(diary) },
    payload: { v: 1, recoveredOn, country: plan.country, condition: "damaged" },
  })
  turnTo(diary, diary.day + random.integer(4, 15))
  writeRepair(diary, "vandalism", [{ part: "windows", damage: "destroyed", work: "replaced-new" }])
}

/** The police flag the vehicle as stolen. */
export function reportTheft(diary: Diary, day: number): void {
  turnTo(diary, day)
  const { country } = diary.plan
  writeRecord(diary, {
    ...{ kind: "theft", by: policeOf(country), occurredAt: timeOf(diary.span, diary.day, 5.5) },
    payload: { v: 1, stolenOn: dateOf(diary.span, diary.day), country, circumstance: "theft" },
  })
}

/** Two businesses of other classes. */
function witnessesFor({ plan }: Diary): string[] {
  const [station] = businessesOf("inspection-station", plan.country)
  const [dealer] = businessesOf("dealer", plan.country)
  return [station, dealer]
}
