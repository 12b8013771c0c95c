import type { Domain } from "@urcar/sdk"
import { UrcarError } from "@urcar/sdk"
import {
  type GrantedBox,
  parseGrant,
  SealedFormatError,
  type SignedGrant,
  type SignedSealRequest,
  verifyGrant,
  verifySealRequest,
} from "@urcar/sdk/seal"
import type { Address } from "viem"
import type { FindFile, SealedFile, SealingRecord } from "./find-record.ts"
import { clockSkew, grantSeconds } from "./limits.ts"
import {
  GrantRefusal,
  RequestForgedRefusal,
  SealedNotYoursRefusal,
  SealedUnknownRefusal,
} from "./refusals.ts"

/** A record by its place. */
export interface RecordPlace {
  readonly vin: string
  readonly sequence: number
}

/** The record that a request is about, and its vehicle. @throws SealedUnknownRefusal, ChainUnavailableRefusal */
export async function requireRecord(
  findFile: FindFile,
  { vin, sequence }: RecordPlace,
): Promise<{ file: SealedFile; record: SealingRecord }> {
  const file = await findFile(vin)
  const record = file?.records.find((one) => one.sequence === sequence)
  if (file === null || record === undefined) throw new SealedUnknownRefusal()
  return { file, record }
}

/** Only a record's author and the vehicle's owner of this moment. @throws SealedNotYoursRefusal */
export function requireKeeper({ owner }: SealedFile, { author }: SealingRecord, account: Address): void {
  const one = account.toLowerCase()
  if (one !== owner && one !== author) throw new SealedNotYoursRefusal()
}

/** A grant that is genuine, of now, about this record and of bounded length. @throws GrantRefusal */
export async function checkGrant(
  { grant: given, box }: { readonly grant: unknown; readonly box: Uint8Array },
  { vin, sequence }: RecordPlace,
  domain: Domain,
  now: number,
): Promise<SignedGrant> {
  const grant = parse(given)
  if (grant.vin !== vin || grant.sequence !== sequence) throw new GrantRefusal("other-record")
  if (Math.abs(grant.issuedAt - now) > clockSkew) throw new GrantRefusal("not-now")
  if (grant.expiresAt > grant.issuedAt + grantSeconds) throw new GrantRefusal("too-long")
  const granted: GrantedBox = { grant, box }
  return verifyGrant(granted, domain, now).catch((error: Error) => {
    throw error instanceof UrcarError ? new GrantRefusal(error.name) : error
  })
}

function parse(given: unknown): SignedGrant {
  try {
    return parseGrant(given)
  } catch (error) {
    throw error instanceof SealedFormatError ? new GrantRefusal("form") : error
  }
}

/** A question that its asker signed now. @throws RequestForgedRefusal */
export async function checkRequest(
  request: SignedSealRequest,
  domain: Domain,
  now: number,
): Promise<SignedSealRequest> {
  if (Math.abs(request.issuedAt - now) > clockSkew) throw new RequestForgedRefusal()
  return verifySealRequest(request, domain).catch((error: Error) => {
    throw error instanceof UrcarError ? new RequestForgedRefusal() : error
  })
}
