import type { PayloadOfKind } from "@urcar/sdk/kinds"
import { type Diary, readInstrument, turnTo, writeRecord, writeRegistration } from "../diary.ts"
import { makerOf, modelOf } from "../models.ts"
import { businessesOf, departmentOf, pickBusiness, townOf } from "../places.ts"
import type { LifePlan } from "../plan.ts"
import { dateOf } from "../span.ts"

const colours = [
  ...(["grey", "black", "white", "silver", "blue", "red", "white", "grey", "black"] as const),
  ...(["green", "blue", "brown", "orange", "beige", "silver", "yellow"] as const),
] as const

/** The dealer that sells a vehicle for the first time. */
export function firstDealer({ country, ending }: LifePlan, diary: Diary): string {
  if (diary.plan.isUnsold && ending?.type === "listed" && ending.dealer !== undefined) return ending.dealer
  return pickBusiness("dealer", country, diary.random)
}

/** A vehicle is built, or entered by a dealer, whose it is then. */
export function beginLife(diary: Diary): void {
  const { entry = "new" } = diary.plan
  const dealer = firstDealer(diary.plan, diary)
  if (entry === "new") build(diary, dealer)
  else enter(diary, dealer, entry)
}

/** The model year of a vehicle that is so many years old when it comes into the register. */
function yearOf({ plan, span, day }: Diary): number {
  const age = typeof plan.entry === "object" ? plan.entry.age : 0
  return Number(dateOf(span, day).slice(0, 4)) - Math.round(age)
}

function build(diary: Diary, dealer: string): void {
  const maker = makerOf(modelOf(diary.plan.model))
  if (maker === undefined) throw new RangeError(`Nobody in the demo builds ${diary.plan.model}.`)
  const { span, random, plan, day } = diary
  const builtOn = dateOf(span, day)
  const payload = { v: 1 as const, ...describeVehicle(diary), builtOn, country: plan.country }
  writeRegistration(
    diary,
    { kind: "manufacture", by: maker, odometer: { value: 0, unit: "km" }, payload },
    dealer,
  )
  diary.mileage.drive(diary.day, 0)
  turnTo(diary, day + random.integer(9, 35))
  diary.mileage.set(diary.day, random.integer(4, 28))
  writeRecord(diary, {
    ...{ kind: "delivery", by: maker, odometer: readInstrument(diary) },
    payload: { v: 1, deliveredOn: dateOf(span, diary.day), country: plan.country, city: townOf(dealer) },
  })
}

function enter(diary: Diary, dealer: string, entry: Exclude<LifePlan["entry"], "new" | undefined>): void {
  const { plan, random, span, day } = diary
  const [station] = businessesOf("inspection-station", plan.country)
  const witnesses = [random.chance(0.3) ? departmentOf(plan.country) : station]
  witnesses.push(pickBusiness("workshop", plan.country, random))
  diary.mileage.set(day, entry.km)
  writeRegistration(
    diary,
    {
      ...{ kind: "registration", by: dealer, witnesses, odometer: readInstrument(diary) },
      payload: {
        v: 1,
        ...describeVehicle(diary),
        firstRegisteredOn: dateOf(span, day - Math.round(entry.age * 365.25)),
        ...{ origin: entry.type, country: plan.country, city: townOf(dealer) },
      },
    },
    dealer,
  )
}

type VehicleFields = Omit<PayloadOfKind<"manufacture">, "v" | "builtOn" | "country">

function describeVehicle(diary: Diary): VehicleFields {
  const { wmi: _, vds: __, price: ___, ...model } = modelOf(diary.plan.model)
  return { ...model, year: yearOf(diary), colour: diary.plan.colour ?? diary.random.pick(colours) }
}
