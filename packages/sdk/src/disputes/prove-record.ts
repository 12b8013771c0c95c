import type { Address, Hex } from "viem"
import { RecordNotProvableError } from "../errors/dispute-errors.ts"
import { keccak256 } from "../hex/keccak.ts"
import { hashWitnesses, initialHead, nextHead } from "../records/head.ts"
import type { LifeRecord } from "../records/types.ts"
import { vinToBytes } from "../vin/codec.ts"
import { parseVin } from "../vin/vin.ts"

/** Records that the court takes in one proof. */
export const maximumLinks = 64

/** A record as the head hashes it: `Link` of the contracts. */
export interface Link {
  readonly author: Address
  readonly kind: Hex
  readonly stamp: bigint
  readonly sealedRoot: Hex
  readonly evidenceRoot: Hex
  readonly plate: Hex
  /** keccak-256 of the payload. */
  readonly payloadHash: Hex
  readonly witnessesHash: Hex
}

/** Leads from the head before a record to a head that the court knows. */
export interface HeadProof {
  /** Head before the first link. */
  readonly before: Hex
  readonly links: readonly Link[]
}

/** What `openDispute` needs of a record. */
export interface RecordProof extends HeadProof {
  /** For files too long for one call: to be proven first, in this order, by `proveHead`. */
  readonly earlier: readonly HeadProof[]
}

/** A vehicle's whole file, as `getRecords` and `getFirstOwner` give it. */
export interface LifeFile {
  readonly vin: string
  /** Who got the title when the file was opened: the file's first head is made of it. */
  readonly firstOwner: Address
  /** All of them, in order of their sequence. */
  readonly records: readonly LifeRecord[]
}

/**
 * Proves that a record is in a file: the head before it, and the links from it to the file's present head.
 *
 * @throws RecordNotProvableError if the file lacks the record, or any before it
 */
export function proveRecord({ vin, firstOwner, records }: LifeFile, sequence: number): RecordProof {
  const gap = records.findIndex((record, place) => record.sequence !== place + 1)
  if (gap >= 0 || !Number.isInteger(sequence) || sequence < 1 || sequence > records.length)
    throw new RecordNotProvableError(sequence, gap < 0 ? records.length : gap)
  const heads = [initialHead(vinToBytes(parseVin(vin)), firstOwner)]
  for (const [place, record] of records.entries()) heads.push(nextHead(heads[place] ?? "0x", record))
  const links = records.map(toLink)
  const proveFrom = (place: number): HeadProof => ({
    before: heads[place] ?? "0x",
    links: links.slice(place, place + maximumLinks),
  })
  const count = Math.ceil((records.length - sequence + 1) / maximumLinks)
  const [proof, ...later] = Array.from({ length: count }, (_, place) =>
    proveFrom(sequence - 1 + place * maximumLinks),
  )
  return { ...(proof ?? proveFrom(sequence - 1)), earlier: later.reverse() }
}

/** A record as a proof states it. */
export function toLink({ author, witnesses, sealedRoot, evidenceRoot, raw }: LifeRecord): Link {
  const { kind, stamp, plate, payload } = raw
  return {
    ...{ author, kind, stamp, sealedRoot, evidenceRoot, plate },
    payloadHash: keccak256(payload),
    witnessesHash: hashWitnesses(witnesses),
  }
}
