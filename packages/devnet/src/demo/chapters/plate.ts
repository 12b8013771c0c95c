import { type Diary, readInstrument, turnTo, writeRecord } from "../diary.ts"
import { makePlate } from "../identity.ts"
import { policeOf } from "../places.ts"
import { createRandom } from "../random.ts"

/** The police put the first plate on the vehicle. */
export function assignPlate(diary: Diary, onDay: number): void {
  const { country, id } = diary.plan
  turnTo(diary, onDay)
  diary.plate = { country, plate: makePlate(country, createRandom(`plate ${id}`)) }
  writeRecord(diary, {
    ...{ kind: "plate", by: policeOf(country), odometer: readInstrument(diary) },
    payload: { v: 1, reason: "first" },
  })
}
