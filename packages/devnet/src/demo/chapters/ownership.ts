import type { AgendaItem, Lifetime } from "../agenda.ts"
import { type Diary, turnTo } from "../diary.ts"
import type { People } from "../people.ts"
import { pickBusiness } from "../places.ts"
import type { LifePlan, SaleRoute } from "../plan.ts"
import type { Random } from "../random.ts"
import { inherit } from "./inheritance.ts"
import { assignPlate } from "./plate.ts"
import { offerInYard, tellSold } from "./retail.ts"
import { sellAttested, sellForCoin, sellForEuro, welcomeBuyer } from "./sale.ts"

/** The first sale, every later change of title, and the dealer's purchase where the vehicle stands in a yard. */
export function ownershipItems(
  plan: LifePlan,
  { start, end }: Lifetime,
  people: People,
  random: Random,
): AgendaItem[] {
  if (plan.isUnsold) return []
  const { sales = [], ending = { type: "kept" }, country } = plan
  const yard = ending.type === "stock" || ending.type === "listed" ? ending.dealer : undefined
  const owners = [...sales, null].map((_, place) =>
    place === sales.length && yard === undefined ? people.current(country) : people.former(country),
  )
  const firstDay = start + random.integer(42, 70)
  const lastDay = yard === undefined ? end - 60 : end - random.integer(40, 110)
  const step = (lastDay - firstDay) / (sales.length + 1)
  const changes = sales.map((sale, place): AgendaItem => {
    const { route, year } = typeof sale === "string" ? { route: sale, year: undefined } : sale
    const spread = firstDay + (place + 1) * step + random.integer(-20, 20)
    const day = year === undefined ? spread : start + year * 365.25
    return { day: Math.round(day), write: (diary, day) => passOn(diary, day, route, owners[place + 1] ?? "") }
  })
  const [firstOwner = ""] = owners
  const first = { day: firstDay, write: (diary: Diary, day: number) => sellFirst(diary, day, firstOwner) }
  if (yard === undefined) return [first, ...changes]
  const trade = {
    day: lastDay,
    write: (diary: Diary) => {
      sellForEuro(diary, lastDay, yard)
      diary.mileage.drive(diary.day, 0)
    },
  }
  return [first, ...changes, trade]
}

function sellFirst(diary: Diary, onDay: number, buyer: string): void {
  const dealer = diary.owner
  const isNew = (diary.plan.entry ?? "new") === "new"
  meet(diary, buyer, onDay)
  const sinceDay = diary.day
  const euros = sellForEuro(diary, diary.day + diary.random.integer(2, 9), buyer)
  tellSold(diary, dealer, { condition: isNew ? "new" : "used", sinceDay, soldDay: diary.day, euros })
  assignPlate(diary, diary.day + 1)
  setOff(diary)
}

function passOn(diary: Diary, onDay: number, route: SaleRoute, buyer: string): void {
  if (route === "dealer") {
    passThroughYard(diary, onDay, buyer)
    return
  }
  meet(diary, buyer, onDay)
  const day = diary.day + diary.random.integer(2, 6)
  if (route === "euro") sellForEuro(diary, day, buyer)
  else if (route === "coin") sellForCoin(diary, day, buyer)
  else if (route === "inheritance") inherit(diary, day, buyer)
  else sellAttested(diary, day, buyer, attesterFor(diary))
  setOff(diary)
}

function passThroughYard(diary: Diary, onDay: number, buyer: string): void {
  const dealer = pickBusiness("dealer", diary.plan.country, diary.random)
  sellForEuro(diary, onDay, dealer)
  diary.mileage.drive(diary.day, 0)
  offerInYard(diary, diary.day + diary.random.integer(4, 12))
  const sinceDay = diary.day
  meet(diary, buyer, diary.day + diary.random.integer(6, 40))
  const euros = sellForEuro(diary, diary.day + diary.random.integer(2, 6), buyer)
  tellSold(diary, dealer, { condition: "used", sinceDay, soldDay: diary.day, euros })
  setOff(diary)
}

/** Former owners' keys are certified when they first appear; those of the demo wallet are from the beginning. */
function meet(diary: Diary, buyer: string, day: number): void {
  turnTo(diary, day)
  if (buyer.startsWith("former-")) welcomeBuyer(diary, buyer)
}

/** Everybody drives differently. */
function setOff(diary: Diary): void {
  const { mileage, plan, random, day } = diary
  mileage.drive(day, plan.perYear * (0.8 + random.next() * 0.4))
}

function attesterFor({ plan, random }: Diary): string {
  return plan.country === "AT" ? "steinfeld" : pickBusiness("bank", plan.country, random)
}
