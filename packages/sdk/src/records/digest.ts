import type { Address, Hex } from "viem"
import { concatHex, numberToHex, padHex, stringToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import { trimBytes } from "../text/bytes.ts"
import { type RawStatement, toRawStatement } from "./raw.ts"
import { type Stamp, unpackStamp } from "./stamp.ts"
import type { SaleTerms, UnsignedBatch, UnsignedRecord } from "./types.ts"

/** Which register a signature is for. */
export interface Domain {
  readonly chainId: number
  /** The vehicle registry. */
  readonly registry: Address
}

/** What the author and the witnesses sign, with the statement in the chain's bytes. */
export interface RawUnsigned {
  readonly record: RawStatement
  readonly author: Address
  readonly witnesses: readonly Address[]
  readonly nonce: bigint
  readonly deadline: number
}

/** The same for a batch. */
export interface RawUnsignedBatch {
  readonly records: readonly RawStatement[]
  readonly author: Address
  readonly nonce: bigint
  readonly deadline: number
}

/** What a seller signs. */
export interface RawConsent extends Omit<SaleTerms, "vin" | "odometer" | "attester" | "disclosure"> {
  /** `bytes17` */
  readonly vin: Hex
  readonly odometer: number
  readonly unit: number
  readonly desk: Address
  /** The desk's further terms, hashed. */
  readonly terms: Hex
}

const recordType =
  "Record(string vin,string plate,string kind,string odometer,string payload,uint40 occurredAt,uint32 supersedes,bytes32 sealedRoot,bytes32 evidenceRoot)"
const typeHash = (type: string) => keccak256(stringToHex(type))
const recordTypeHash = typeHash(recordType)
const signedRecordTypeHash = typeHash(
  `SignedRecord(Record record,address author,address[] witnesses,uint256 nonce,uint40 deadline)${recordType}`,
)
const registrationTypeHash = typeHash(
  `Registration(Record record,address owner,address author,address[] witnesses,uint256 nonce,uint40 deadline)${recordType}`,
)
const batchTypeHash = typeHash(
  `RecordBatch(Record[] records,address author,uint256 nonce,uint40 deadline)${recordType}`,
)
const consentTypeHash = typeHash(
  "SaleConsent(string vin,address desk,address buyer,address currency,uint256 price,string odometer,bytes32 terms,bytes27 head,uint256 nonce,uint40 deadline)",
)
const domainTypeHash = typeHash(
  "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)",
)

/** The EIP-712 digest that the author and the witnesses of a record sign. */
export function recordDigest(unsigned: UnsignedRecord, domain: Domain): Hex {
  return rawRecordDigest({ ...unsigned, record: toRawStatement(unsigned.record) }, domain)
}

/** The digest for a vehicle's first record, which names its owner. */
export function registrationDigest(unsigned: UnsignedRecord, owner: Address, domain: Domain): Hex {
  return rawRegistrationDigest({ ...unsigned, record: toRawStatement(unsigned.record) }, owner, domain)
}

/** The digest that the author of a batch signs. */
export function batchDigest(unsigned: UnsignedBatch, domain: Domain): Hex {
  return rawBatchDigest({ ...unsigned, records: unsigned.records.map(toRawStatement) }, domain)
}

/** {@link recordDigest} of the chain's bytes. */
export function rawRecordDigest({ record, author, ...rest }: RawUnsigned, domain: Domain): Hex {
  return digest(domain, [signedRecordTypeHash, hashRecord(record), word(author), ...hashRest(rest)])
}

/** {@link registrationDigest} of the chain's bytes. */
export function rawRegistrationDigest(unsigned: RawUnsigned, owner: Address, domain: Domain): Hex {
  const { record, author, ...rest } = unsigned
  return digest(domain, [
    registrationTypeHash,
    hashRecord(record),
    word(owner),
    word(author),
    ...hashRest(rest),
  ])
}

/** {@link batchDigest} of the chain's bytes. */
export function rawBatchDigest({ records, author, nonce, deadline }: RawUnsignedBatch, domain: Domain): Hex {
  const hashes = keccak256(concatHex(records.map(hashRecord)))
  return digest(domain, [batchTypeHash, hashes, word(author), numberWord(nonce), numberWord(deadline)])
}

/** The digest that a seller signs. */
export function rawConsentDigest(consent: RawConsent, domain: Domain): Hex {
  return digest(domain, [
    consentTypeHash,
    keccak256(trimBytes(consent.vin)),
    word(consent.desk),
    word(consent.buyer),
    word(consent.currency),
    numberWord(consent.price),
    odometerHash(consent),
    consent.terms,
    padHex(consent.head, { size: 32, dir: "right" }),
    numberWord(consent.nonce),
    numberWord(consent.deadline),
  ])
}

/** What the seller's consent commits to beyond the registry's own terms. */
export function saleTermsHash({ attester, disclosure }: Pick<SaleTerms, "attester" | "disclosure">): Hex {
  return keccak256(concatHex([word(attester), disclosure]))
}

function hashRecord(record: RawStatement): Hex {
  const stated = unpackStamp(record.stated)
  return keccak256(
    concatHex([
      recordTypeHash,
      keccak256(trimBytes(record.vin)),
      keccak256(trimBytes(record.plate)),
      keccak256(trimBytes(record.kind)),
      odometerHash(stated),
      keccak256(record.payload),
      numberWord(stated.occurredAt),
      numberWord(stated.supersedes),
      record.sealedRoot,
      record.evidenceRoot,
    ]),
  )
}

function hashRest({
  witnesses,
  nonce,
  deadline,
}: Pick<RawUnsigned, "witnesses" | "nonce" | "deadline">): Hex[] {
  return [keccak256(concatHex(witnesses.map(word))), numberWord(nonce), numberWord(deadline)]
}

const nameHash = keccak256(stringToHex("UrCar"))
const versionHash = keccak256(stringToHex("1"))
const separators = new Map<string, Hex>()

/** EIP-712's domain separator, computed once for each register. */
function separatorOf({ chainId, registry }: Domain): Hex {
  const key = `${chainId} ${registry}`
  const separator =
    separators.get(key) ??
    keccak256(concatHex([domainTypeHash, nameHash, versionHash, numberWord(chainId), word(registry)]))
  separators.set(key, separator)
  return separator
}

/** The EIP-712 digest of a struct: the hash of its type and its members' words. */
export function digest(domain: Domain, words: readonly Hex[]): Hex {
  return keccak256(concatHex(["0x1901", separatorOf(domain), keccak256(concatHex(words))]))
}

/** Of `"123456 km"`, `"98000 mi"` or `""`. */
function odometerHash({ odometer, unit }: Pick<Stamp, "odometer" | "unit">): Hex {
  return keccak256(stringToHex(unit === 0 ? "" : `${odometer} ${unit === 1 ? "km" : "mi"}`))
}

function word(account: Address): Hex {
  return padHex(account, { size: 32 })
}

function numberWord(value: number | bigint): Hex {
  return numberToHex(value, { size: 32 })
}
