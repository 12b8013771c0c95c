import { type Diary, readInstrument, turnTo, writeRecord } from "../diary.ts"
import { departmentOf, pickBusiness, policeOf } from "../places.ts"
import type { Ending, LifePlan } from "../plan.ts"
import { dateOf, daysIn } from "../span.ts"
import { writeInspection } from "./inspection.ts"
import { writeReading } from "./readings.ts"
import { offerInYard } from "./retail.ts"
import { listForSale } from "./sale.ts"
import { reportTheft } from "./twists.ts"

/** Writes how things stand today. */
export function writeEnding(diary: Diary, { ending = { type: "kept" } }: LifePlan): void {
  const last = daysIn(diary.span)
  switch (ending.type) {
    case "kept":
      return
    case "stock":
      turnTo(diary, last - diary.random.integer(12, 27))
      writeReading(diary, ending.dealer, readInstrument(diary))
      return
    case "listed":
      offer(diary, last, ending)
      return
    case "stolen":
      reportTheft(diary, last - 9)
      return
    case "scrapped":
      scrap(diary, last)
      return
  }
}

function offer(diary: Diary, last: number, ending: Extract<Ending, { type: "listed" }>): void {
  if (ending.dealer !== undefined) offerInYard(diary, last - diary.random.integer(14, 26))
  turnTo(diary, last - diary.random.integer(3, 12))
  listForSale(diary, ending)
}

/** It fails its last inspection, gives its plate back, and the department writes it off. */
function scrap(diary: Diary, last: number): void {
  const { country } = diary.plan
  turnTo(diary, last - 27)
  const station = pickBusiness("inspection-station", country, diary.random)
  const defects = [{ area: "chassis", severity: "dangerous" }] as const
  writeInspection(diary, station, { test: "periodic", result: "fail", defects: [...defects] }, 0)
  turnTo(diary, diary.day + 8)
  diary.plate = null
  writeRecord(diary, {
    ...{ kind: "plate", by: policeOf(country), odometer: readInstrument(diary) },
    payload: { v: 1, reason: "withdrawn" },
  })
  turnTo(diary, diary.day + 2)
  const scrappedOn = dateOf(diary.span, diary.day)
  writeRecord(diary, {
    ...{ kind: "scrapped", by: departmentOf(country), odometer: readInstrument(diary) },
    payload: { v: 1, scrappedOn, country, reason: "end-of-life" },
  })
}
