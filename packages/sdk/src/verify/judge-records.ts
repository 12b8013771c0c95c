import type { OdometerEntry } from "../odometer/entry.ts"
import { toListingEntry, toOdometerEntry } from "../odometer/from-record.ts"
import { judgeOdometer, type OdometerJudgement } from "../odometer/judge-odometer.ts"
import { unpackStamp } from "../records/stamp.ts"
import type { RecordReport } from "./record-report.ts"

/**
 * The odometer's verdict on verified records, by the one engine.
 *
 * @param listings when the vehicle was listed, see `readListings`
 */
export function judgeRecords(
  reports: readonly RecordReport[],
  listings: readonly number[],
): OdometerJudgement {
  return judgeOdometer(toOdometerEntries(reports, listings))
}

/** Verified records as entries for the engine, the listings behind them. */
export function toOdometerEntries(
  reports: readonly RecordReport[],
  listings: readonly number[],
): OdometerEntry[] {
  return [...reports.map(toEntry), ...listings.map(toListingEntry)]
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
