import { kindsByName } from "@urcar/sdk"
import { type CoverageMeter, measureCoverage } from "@urcar/sdk/coverage-meter"
import { isRoleName } from "@urcar/sdk/kinds"
import type { PassportVerdict } from "@urcar/sdk/passport"
import { decodePayload } from "@urcar/sdk/payload"
import type { RecordReport, VerificationReport } from "@urcar/sdk/verify"

/** What a printed passport shows, of a verified file. */
export interface PassportSummary {
  readonly vin: string
  /** Make, model, year; `null` where the first record follows no published form. */
  readonly name: string | null
  readonly plate: string | null
  readonly acceptedKm: number | null
  readonly highestKm: number | null
  readonly verdict: "LOGICAL" | "ILLOGICAL" | "NO_JUDGEMENT"
  readonly reason: string
  readonly owners: number
  readonly lastInspectionAt: number | null
  readonly coverage: CoverageMeter
  readonly records: readonly RecordReport[]
  readonly proof: PassportVerdict
}

/** Sums up a verified file up to the passport's block. */
export function summarise(
  { vin, owners, odometer }: VerificationReport,
  records: readonly RecordReport[],
  proof: PassportVerdict,
): PassportSummary {
  const asOf = proof.passport?.checkpoint.time ?? 0
  const last = (kind: string) => records.findLast(({ record }) => record.kind === kind)?.record
  return {
    vin,
    name: nameOf(records),
    plate: records.findLast(({ record }) => record.plate !== "")?.record.plate ?? null,
    acceptedKm: odometer?.acceptedKm ?? null,
    highestKm: odometer?.highestKm ?? null,
    verdict: odometer?.verdict ?? "NO_JUDGEMENT",
    reason: odometer?.reason ?? "TOO_FEW_READINGS",
    owners: new Set(owners.map(({ owner }) => owner)).size,
    lastInspectionAt: last("inspection")?.occurredAt ?? null,
    coverage: measureCoverage(
      records.map((report) => toCovered(report, owners)),
      asOf,
    ),
    records,
    proof,
  }
}

/** A verified record as the coverage meter looks at it. */
export function toCovered(
  { record, authorRoles, witnessRoles }: RecordReport,
  owners: VerificationReport["owners"],
): Parameters<typeof measureCoverage>[0][number] {
  const owner = owners.findLast(({ sequence }) => sequence < record.sequence)?.owner
  return {
    kind: record.kind,
    occurredAt: record.occurredAt,
    hasReading: record.odometer !== null,
    isByOwner: owner?.toLowerCase() === record.author.toLowerCase(),
    roles: [...authorRoles, ...witnessRoles.flat()].filter(isRoleName),
  }
}

/** As the latest first record states it: a registration may follow an annulment. */
function nameOf(records: readonly RecordReport[]): string | null {
  const first = records.findLast(
    ({ record }) => record.kind === "manufacture" || record.kind === "registration",
  )
  if (first === undefined) return null
  const { kind, payload } = first.record
  try {
    const stated = decodePayload(payload)
    const { make, model, year } =
      kind === "manufacture" ? kindsByName.manufacture.parse(stated) : kindsByName.registration.parse(stated)
    return `${make} ${model} (${year})`
  } catch {
    return null
  }
}
