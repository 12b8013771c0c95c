import { toOdometerEntry } from "../odometer/from-record.ts"
import { judgeOdometer, type OdometerJudgement } from "../odometer/judge-odometer.ts"
import { unpackStamp } from "../records/stamp.ts"
import type { RecordReport } from "./record-report.ts"

/** The odometer's verdict on verified records, by the one engine. */
export function judgeRecords(reports: readonly RecordReport[]): OdometerJudgement {
  return judgeOdometer(reports.map(toEntry))
}

function toEntry({ record, authorRoles, witnessRoles }: RecordReport) {
  const { odometer, unit } = unpackStamp(record.raw.stamp)
  const witnesses: readonly string[] = record.witnesses
  const rolesOf = (account: string) =>
    account === record.author ? authorRoles : (witnessRoles[witnesses.indexOf(account)] ?? [])
  return toOdometerEntry({ ...record, odometer, unit, payload: parse(record.payload) }, rolesOf)
}

function parse(payload: string): unknown {
  try {
    return JSON.parse(payload)
  } catch {
    return undefined
  }
}
