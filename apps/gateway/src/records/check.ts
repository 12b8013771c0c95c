import {
  checkOdometer,
  decodePayload,
  getKind,
  parsePlateText,
  parseVin,
  type SignedRecord,
  UrcarError,
} from "@urcar/sdk"
import { CarrierAsAuthorError, DeadlineTooSoonError } from "@urcar/sdk/gateway-client"
import type { Address } from "viem"

/** Seconds that a record must still be valid for, so that it can wait its turn. */
const margin = 60

/** What is judged without the chain. */
export interface CheckContext {
  /** Unix seconds. */
  readonly now: number
  /** Accounts that carry, in lower case. The register takes a carrier for the author of its own records unsigned. */
  readonly carriers: ReadonlySet<Address>
}

/** Why a record cannot be taken, as far as that can be known without the chain; undefined if nothing speaks against it. */
export function checkRecord(signed: SignedRecord, { now, carriers }: CheckContext): UrcarError | undefined {
  const { record, author, deadline } = signed
  try {
    const kind = getKind(record.kind)
    parseVin(record.vin)
    if (record.plate !== "") parsePlateText(record.plate)
    checkOdometer(kind, record.odometer)
    kind.parse(decodePayload(record.payload))
    if (deadline < now + margin) return new DeadlineTooSoonError(deadline, now + margin)
    if (carriers.has(author)) return new CarrierAsAuthorError(author)
    return undefined
  } catch (error) {
    if (error instanceof UrcarError) return error
    throw error
  }
}
