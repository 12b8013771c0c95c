import { type Diary, readInstrument, turnTo, writeRecord } from "../diary.ts"
import { townOf } from "../places.ts"
import { priceToday, toMoney } from "../prices.ts"
import { dateOf } from "../span.ts"

type Condition = "new" | "demonstrator" | "used"

/** A dealer puts the vehicle in the window. */
export function offerInYard(diary: Diary, onDay: number): void {
  turnTo(diary, onDay)
  const onSaleSince = dateOf(diary.span, diary.day)
  const price = toMoney(priceToday(diary))
  writeRecord(diary, {
    ...{ kind: "retail", by: diary.owner, odometer: readInstrument(diary) },
    payload: { v: 1, condition: "used", onSaleSince, city: townOf(diary.owner), price },
  })
}

/** A dealer says that it sold the vehicle, and for how much. */
export function tellSold(
  diary: Diary,
  dealer: string,
  sale: {
    readonly condition: Condition
    readonly sinceDay: number
    readonly soldDay: number
    readonly euros: number
  },
): void {
  turnTo(diary, diary.day + 1)
  writeRecord(diary, {
    ...{ kind: "retail", by: dealer, odometer: readInstrument(diary) },
    payload: {
      ...{ v: 1, condition: sale.condition, onSaleSince: dateOf(diary.span, sale.sinceDay) },
      ...{ soldOn: dateOf(diary.span, sale.soldDay), city: townOf(dealer), price: toMoney(sale.euros) },
    },
  })
}
