import type { Address, Hex } from "viem"
import type { Link } from "../disputes/prove-record.ts"
import { bytesToHex, concatHex, hexToBytes, numberToHex, padHex, sliceHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import { type KindName, kindFromBytes32 } from "../kinds/names.ts"
import { computeMerkleRoot } from "../merkle/merkle-tree.ts"
import { type Odometer, odometerFromChain } from "../odometer/index.ts"
import type { Domain } from "../records/digest.ts"
import { unpackStamp } from "../records/stamp.ts"
import { textFromBytes } from "../text/bytes.ts"
import { vinToBytes } from "../vin/codec.ts"
import { parseVin } from "../vin/vin.ts"
import { checkpointSigners } from "./checkpoint.ts"
import { decodePassport, passportFromText } from "./codec.ts"
import { PassportFormatError } from "./errors.ts"
import type { Passport } from "./passport.ts"
import { snapshotLeaf } from "./vehicle-leaf.ts"

/** Departments that must have signed, each of another country. */
export const requiredDepartments = 2

/** Days after which a passport is refused offline. */
export const passportDays = 90

/** A department's key, as it was cached while there was a connection. */
export interface KnownDepartment {
  readonly account: Address
  readonly country: string
}

/** What a passport is judged by, without any connection. */
export interface PassportTrust {
  readonly domain: Domain
  readonly departments: readonly KnownDepartment[]
  /** Unix seconds by the reader's clock. */
  readonly now: number
  /** The VIN on the car; without it, whose passport it is is for the reader to compare. */
  readonly vin?: string
  /** Seconds; {@link passportDays} by default. */
  readonly maximumAge?: number
}

/**
 * Why a passport is refused. `damaged`: no passport, or misread. `other-register`: another chain. `altered`: the vehicle's data
 * or a record is not what the root holds. `unsigned`: too few known departments of different countries signed. `other-vehicle`:
 * the passport of another car. `stolen`: the car was missing at that time. `expired`: too old. `ahead`: from the future by the
 * reader's clock.
 */
export type PassportRefusal =
  | "damaged"
  | "other-register"
  | "altered"
  | "unsigned"
  | "other-vehicle"
  | "stolen"
  | "expired"
  | "ahead"

/** A record that a passport proves. */
export interface PassportRecord {
  readonly sequence: number
  readonly kind: KindName
  readonly author: Address
  readonly plate: string
  readonly odometer: Odometer | null
  readonly occurredAt: number
  readonly recordedAt: number
}

/** What a passport says and what is to be thought of it. Nothing here is current: it was so at `checkpoint.time`. */
export interface PassportVerdict {
  readonly verdict: "genuine" | "refused"
  readonly reason: PassportRefusal | null
  /** `null` where it cannot be read. Of a refused one nothing is to be believed. */
  readonly passport: Passport | null
  /** Seconds since the checkpoint. */
  readonly age: number | null
  /** Countries whose departments signed. */
  readonly countries: readonly string[]
  /** The last records, oldest first; empty unless genuine. */
  readonly records: readonly PassportRecord[]
}

/** A minute's clock differs; a block's time may be ahead of it. */
const clockSkew = 3_600
const daySeconds = 86_400

/**
 * Verifies a passport offline: its bytes, or the text of its QR.
 *
 * @returns a verdict with one reason; the first that applies
 */
export function verifyPassport(source: Uint8Array | string, trust: PassportTrust): PassportVerdict {
  const passport = read(source)
  if (passport === null)
    return { verdict: "refused", reason: "damaged", passport, age: null, countries: [], records: [] }
  const age = trust.now - passport.checkpoint.time
  const countries = signingCountries(passport, trust)
  const reason = findReason(passport, trust, { age, countries })
  const records = reason === null ? passport.records.map(toRecord) : []
  return { verdict: reason === null ? "genuine" : "refused", reason, passport, age, countries, records }
}

function read(source: Uint8Array | string): Passport | null {
  try {
    return decodePassport(typeof source === "string" ? passportFromText(source) : source)
  } catch (error) {
    if (error instanceof PassportFormatError) return null
    throw error
  }
}

function findReason(
  passport: Passport,
  { domain, now: _, vin, maximumAge = passportDays * daySeconds }: PassportTrust,
  { age, countries }: { age: number; countries: readonly string[] },
): PassportRefusal | null {
  if (passport.chainId !== domain.chainId) return "other-register"
  if (!isInRoot(passport) || !leadsToHead(passport)) return "altered"
  if (countries.length < requiredDepartments) return "unsigned"
  if (vin !== undefined && passport.vehicle.vin !== vin) return "other-vehicle"
  if (passport.vehicle.status === "stolen") return "stolen"
  if (age > maximumAge) return "expired"
  return age < -clockSkew ? "ahead" : null
}

function signingCountries({ checkpoint }: Passport, { domain, departments }: PassportTrust): string[] {
  const countryOf = new Map(departments.map(({ account, country }) => [account.toLowerCase(), country]))
  const found = checkpointSigners(checkpoint, domain).map((signer) => countryOf.get(signer ?? ""))
  return [...new Set(found.filter((country) => country !== undefined))]
}

function isInRoot({ checkpoint, vehicle, index, proof }: Passport): boolean {
  const { vehicles, root } = checkpoint
  const found = computeMerkleRoot(snapshotLeaf(vehicle), index, vehicles, proof.map(hexToBytes))
  return found !== null && bytesToHex(found) === root
}

/** Whether the records shown are the last ones of the file. */
function leadsToHead({ vehicle, records, before }: Passport): boolean {
  if (before === null) return records.length === 0
  const vin = vinToBytes(parseVin(vehicle.vin))
  const head = records.reduce((last, record) => linkHead(last, vin, record), before)
  const first = vehicle.recordCount - records.length
  return (
    head === vehicle.head &&
    records.every(({ stamp }, place) => unpackStamp(stamp).sequence === first + place + 1)
  )
}

/** The head after a link. See docs/record-format.md, "Record chain". */
function linkHead(head: Hex, vin: Hex, link: Link): Hex {
  const left = (hex: Hex) => padHex(hex, { size: 32, dir: "right" })
  const { author, kind, stamp, sealedRoot, evidenceRoot, plate, payloadHash, witnessesHash } = link
  const words = [left(head), left(vin), padHex(author, { size: 32 }), kind, numberToHex(stamp, { size: 32 })]
  const rest = [sealedRoot, evidenceRoot, left(plate), payloadHash, witnessesHash]
  return sliceHex(keccak256(concatHex([...words, ...rest])), 0, 27)
}

function toRecord({ kind, stamp, author, plate }: Link): PassportRecord {
  const { sequence, odometer, unit, occurredAt, recordedAt } = unpackStamp(stamp)
  return {
    sequence,
    kind: kindFromBytes32(kind),
    author,
    plate: textFromBytes(plate),
    odometer: odometerFromChain({ odometer, unit }),
    occurredAt,
    recordedAt,
  }
}
