import type { Hex } from "viem"
import { FutureDateError } from "../errors/odometer-errors.ts"
import { type CataloguedKindName, getKind, type PayloadOfKind } from "../kinds/catalogue.ts"
import { checkOdometer } from "../kinds/check-odometer.ts"
import type { Odometer } from "../odometer/reading.ts"
import { toUnixSeconds } from "../odometer/time.ts"
import { encodePayload } from "../payload/payload.ts"
import type { Plate } from "../plate/normalise.ts"
import { formatPlateText } from "../plate/text.ts"
import { parseVin } from "../vin/vin.ts"
import { noRoot } from "./typed-data.ts"
import type { VehicleRecord } from "./types.ts"

/** What a form asks for. */
export interface RecordInput<Name extends CataloguedKindName = CataloguedKindName> {
  /** As people write it. */
  readonly vin: string
  readonly kind: Name
  /** The plate on the vehicle now, the new one in a `plate` record; none when left out. */
  readonly plate?: Plate | null
  readonly odometer?: Odometer | null
  /** Unix seconds or an ISO 8601 date. */
  readonly occurredAt: number | string
  readonly payload: PayloadOfKind<Name>
  /** Sequence of the record it corrects. */
  readonly supersedes?: number
  readonly sealedRoot?: Hex
  readonly evidenceRoot?: Hex
}

/** Seconds that a statement's time may be ahead of ours: clocks differ; the chain allows as much. */
const clockSkew = 120

/**
 * A record ready to be signed or sent. Everything that can be known without the chain is checked here.
 *
 * @param now unix seconds
 * @throws InvalidVinError, InvalidPlateError, InvalidPayloadError, PayloadTooLargeError, InvalidOdometerError,
 * InvalidTimeError, FutureDateError
 */
export function createRecord<Name extends CataloguedKindName>(
  input: RecordInput<Name>,
  now: number = Math.floor(Date.now() / 1000),
): VehicleRecord {
  const kind = getKind(input.kind)
  const occurredAt = toUnixSeconds(input.occurredAt)
  if (occurredAt > now + clockSkew) throw new FutureDateError(occurredAt, now)
  const { odometer = null } = input
  checkOdometer(kind, odometer)
  return {
    vin: parseVin(input.vin),
    kind: kind.name,
    plate: formatPlateText(input.plate ?? null),
    odometer,
    occurredAt,
    supersedes: input.supersedes ?? 0,
    sealedRoot: input.sealedRoot ?? noRoot,
    evidenceRoot: input.evidenceRoot ?? noRoot,
    payload: encodePayload(kind.parse(input.payload)),
  }
}
