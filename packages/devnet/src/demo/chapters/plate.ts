import { type Diary, readInstrument, turnTo, writeRecord } from "../diary.ts"
import { makePlate } from "../identity.ts"
import { policeOf } from "../places.ts"

/** The police put the first plate on the vehicle. */
export function assignPlate(diary: Diary, onDay: number): void {
  const { country } = diary.plan
  turnTo(diary, onDay)
  diary.plate = { country, plate: makePlate(country, diary.random) }
  writeRecord(diary, {
    ...{ kind: "plate", by: policeOf(country), odometer: readInstrument(diary) },
    payload: { v: 1, reason: "first" },
  })
}
