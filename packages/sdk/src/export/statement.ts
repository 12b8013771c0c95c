import type { CoverageMeter } from "../coverage-meter/index.ts"
import { kindsByName } from "../kinds/catalogue.ts"
import type { OdometerVerdict } from "../odometer/verdict.ts"
import { decodePayload } from "../payload/payload.ts"

/** What an export says of a vehicle: all of it computed from one verified file. */
export interface VehicleStatement {
  readonly vin: string
  /** The plate's text; `null` where nobody stated one. */
  readonly plate: string | null
  readonly status: string
  /** Responsible country. */
  readonly country: string
  /** The record that opened the file: its kind and payload as recorded. */
  readonly first: { readonly kind: string; readonly payload: string } | null
  readonly acceptedKm: number | null
  readonly verdict: OdometerVerdict
  readonly reason: string
  readonly coverage: CoverageMeter
  readonly head: string
  readonly recordCount: number
  /** Of which block this is true, and its time in unix seconds. */
  readonly block: number
  readonly time: number
}

/** The stated specification; `null` where nobody stated one in a published form. */
export function specificationOf({ first }: VehicleStatement): Readonly<Record<string, unknown>> | null {
  if (first === null || (first.kind !== "manufacture" && first.kind !== "registration")) return null
  try {
    return { ...kindsByName[first.kind].parse(decodePayload(first.payload)) }
  } catch {
    return null
  }
}

/** Topics nobody said anything about. An export names them: absence is never "clean". */
export function unstatedTopics({ coverage }: VehicleStatement): string[] {
  return coverage.topics.flatMap(({ topic, records }) => (records === 0 ? [topic] : []))
}
