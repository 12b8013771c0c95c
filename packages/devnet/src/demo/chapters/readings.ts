import type { PayloadOfKind } from "@urcar/sdk/kinds"
import type { Odometer } from "@urcar/sdk/odometer"
import type { AgendaItem, Lifetime } from "../agenda.ts"
import { type Diary, readInstrument, turnTo, writeRecord } from "../diary.ts"
import { modelOf } from "../models.ts"
import type { LifePlan } from "../plan.ts"
import { type DemoSpan, dateOf, daysIn } from "../span.ts"

/** When tyres are changed, and when connected cars report: so that many readings go out in one batch. */
const tyreDays = ["04-12", "10-18"]
const reportDays = ["01-05", "04-05", "07-05", "10-05"]

/** Readings by the tyre shop in spring and autumn, or by the connected-car service each quarter. */
export function readingItems(plan: LifePlan, { start, end }: Lifetime, span: DemoSpan): AgendaItem[] {
  const isConnected = modelOf(plan.model).fuel === "electric" && plan.country === "DE"
  const dates = isConnected ? reportDays : plan.tyres ? tyreDays : []
  const by = isConnected ? "kranich" : "dachs"
  const source = isConnected ? "connected-car" : "instrument"
  const from = Math.round(start) + 100
  const days = Array.from({ length: Math.max(0, daysIn(span) - from) }, (_, offset) => from + offset)
  return days
    .filter((day) => day < end && dates.includes(dateOf(span, day).slice(5)))
    .map((day) => ({
      day,
      write: (diary: Diary) => {
        turnTo(diary, day)
        writeReading(diary, by, readInstrument(diary), source)
      },
    }))
}

/** A plain reading. */
export function writeReading(
  diary: Diary,
  by: string,
  odometer: Odometer,
  source: PayloadOfKind<"reading">["source"] = "instrument",
): void {
  writeRecord(diary, { kind: "reading", by, odometer, payload: { v: 1, source } })
}
