import { announceAuthorityTransferCall, executeAuthorityTransferCall } from "@urcar/sdk/actions"
import { createRecord } from "@urcar/sdk/records"
import { type Diary, recordingTime, turnTo, writeCall } from "../diary.ts"
import { departmentOf } from "../places.ts"

/** Days that the transfer stands public, and one more. */
const publicDays = 8

/** The holder died: the department announces the heir, and moves the title when nobody objected in time. */
export function inherit(diary: Diary, onDay: number, heir: string): void {
  turnTo(diary, onDay)
  const { vin, owner, plate = null } = diary
  const by = departmentOf(diary.plan.country)
  const at = recordingTime(diary)
  writeCall(diary, by, 350_000n, ({ cast }) => {
    const [from, to] = [owner, heir].map((id) => cast.get(id).address.toLowerCase())
    const payload = { v: 1 as const, reason: "inheritance" as const, from: from ?? "", to: to ?? "" }
    const record = createRecord({ vin, kind: "ownership", plate, occurredAt: at, payload }, at)
    return announceAuthorityTransferCall({ record, to: cast.get(heir).address, reason: "inheritance" })
  })
  diary.sequence += 1
  turnTo(diary, diary.day + publicDays)
  writeCall(diary, by, 200_000n, () => executeAuthorityTransferCall({ vin }))
  diary.owner = heir
}
