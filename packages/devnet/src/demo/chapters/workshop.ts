import type { PayloadOfKind } from "@urcar/sdk/kinds"
import { type Diary, readInstrument, turnTo, writeRecord } from "../diary.ts"
import { modelOf } from "../models.ts"
import { pickBusiness } from "../places.ts"
import { dateOf } from "../span.ts"

type Maintenance = PayloadOfKind<"maintenance">
type Repair = PayloadOfKind<"repair">
type Accident = PayloadOfKind<"accident">

const wear: readonly [Repair["parts"], ...Repair["parts"][]] = [
  [{ part: "brakes", damage: "worn", work: "replaced-new" }],
  [{ part: "battery", damage: "worn", work: "replaced-new" }],
  [{ part: "clutch", damage: "worn", work: "replaced-new" }],
  [{ part: "exhaust", damage: "medium", work: "replaced-new" }],
  [{ part: "suspension", damage: "worn", work: "replaced-new" }],
  [{ part: "cooling", damage: "light", work: "repaired" }],
  [{ part: "windscreen", damage: "heavy", work: "replaced-new" }],
  [{ part: "lights", damage: "light", work: "replaced-used" }],
  [
    { part: "turbocharger", damage: "heavy", work: "replaced-used" },
    { part: "wiring", damage: "light", work: "repaired" },
  ],
  [{ part: "air-conditioning", damage: "medium", work: "repaired" }],
]

/** Wear of what every vehicle has, with or without an engine. */
const commonWear: typeof wear = [
  [{ part: "brakes", damage: "worn", work: "replaced-new" }],
  [{ part: "suspension", damage: "worn", work: "replaced-new" }],
  [{ part: "lights", damage: "light", work: "replaced-new" }],
  [{ part: "battery", damage: "worn", work: "replaced-new" }],
]

const impacts: readonly [Impact, ...Impact[]] = [
  { areas: ["front", "front-left"], parts: ["bumper-front", "wing-left", "lights"] },
  { areas: ["front-right"], parts: ["wing-right", "wheels"] },
  { areas: ["rear"], parts: ["bumper-rear", "boot-lid"] },
  { areas: ["left"], parts: ["door-front-left", "mirrors"] },
  { areas: ["right", "rear-right"], parts: ["door-rear-right", "sill"] },
  { areas: ["front"], parts: ["bonnet", "cooling", "bumper-front"] },
]

interface Impact {
  readonly areas: Accident["areas"]
  readonly parts: readonly Repair["parts"][number]["part"][]
}

/** Maintenance by plan: a small one and a big one in turn. */
export function maintain(diary: Diary, onDay: number, isMajor: boolean): void {
  turnTo(diary, onDay)
  const { plan, span, day, random } = diary
  writeRecord(diary, {
    ...{ kind: "maintenance", odometer: readInstrument(diary) },
    by: pickBusiness("workshop", plan.country, random),
    payload: {
      ...{ v: 1, service: isMajor ? "major" : "minor", items: serviceItems(diary, isMajor) },
      ...{ nextDueOn: dateOf(span, day + 365), nextDueAfterKm: plan.perYear > 18_000 ? 30_000 : 15_000 },
    },
  })
}

/** Something wears out. */
export function repairWear(diary: Diary, onDay: number): void {
  turnTo(diary, onDay)
  const { plan, random } = diary
  const isSimple = modelOf(plan.model).fuel === "electric" || modelOf(plan.model).body === "motorcycle"
  writeRepair(diary, random.chance(0.8) ? "wear" : "defect", random.pick(isSimple ? commonWear : wear))
}

/** An accident as the insurer tells it, and its repair; a total loss is not repaired. */
export function crash(diary: Diary, onDay: number, severity: Accident["severity"]): void {
  turnTo(diary, onDay)
  const { plan, random } = diary
  const { areas, parts } = random.pick(impacts)
  const cause = random.pick(["collision", "collision", "single-vehicle", "parked", "animal"])
  const isGrave = severity === "heavy" || severity === "total-loss"
  writeRecord(diary, {
    ...{ kind: "accident", odometer: readInstrument(diary) },
    by: pickBusiness("insurer", plan.country, random),
    payload: { v: 1, severity, areas, cause, airbags: isGrave, country: plan.country },
  })
  if (severity === "total-loss") return
  turnTo(diary, diary.day + random.integer(6, 30))
  const damage = isGrave ? "heavy" : severity === "medium" ? "medium" : "light"
  const work = isGrave ? "replaced-new" : "repaired"
  const mended = parts.map((part) => ({ part, damage, work }) as const)
  writeRepair(diary, "accident", [...mended, { part: "paint", damage: "light", work: "painted" }])
}

/** What a workshop did to which parts. */
export function writeRepair(diary: Diary, cause: Repair["cause"], parts: Repair["parts"]): void {
  writeRecord(diary, {
    ...{ kind: "repair", odometer: readInstrument(diary) },
    by: pickBusiness("workshop", diary.plan.country, diary.random),
    payload: { v: 1, cause, parts },
  })
}

function serviceItems({ plan, day, span, random }: Diary, isMajor: boolean): Maintenance["items"] {
  const { fuel, body } = modelOf(plan.model)
  if (fuel === "electric")
    return isMajor ? ["high-voltage-check", "brake-fluid", "cabin-filter"] : ["cabin-filter", "software"]
  if (!isMajor) return ["oil", "oil-filter"]
  const filters =
    body === "motorcycle" ? (["air-filter"] as const) : (["air-filter", "cabin-filter"] as const)
  const ignition = fuel === "diesel" ? "fuel-filter" : "spark-plugs"
  const isOld = plan.yearsAgo - (span.end - span.start) / 31_557_600 + day / 365.25 > 6
  const belt = isOld && random.chance(0.25) ? (["timing-belt"] as const) : []
  return ["oil", "oil-filter", ...filters, ignition, "brake-fluid", ...belt]
}
