import { type Diary, turnTo } from "../diary.ts"
import type { LifePlan } from "../plan.ts"
import { daysIn } from "../span.ts"
import { offerInYard } from "./retail.ts"
import { listForSale } from "./sale.ts"

/** Writes how things stand today. */
export function closingOf({ ending = { type: "kept" } }: LifePlan): (diary: Diary) => void {
  switch (ending.type) {
    case "listed":
      return (diary) => {
        const last = daysIn(diary.span)
        if (ending.dealer !== undefined) offerInYard(diary, last - diary.random.integer(14, 26))
        turnTo(diary, last - diary.random.integer(3, 12))
        listForSale(diary, ending.currency, ending.attester)
      }
    default:
      return () => undefined
  }
}
