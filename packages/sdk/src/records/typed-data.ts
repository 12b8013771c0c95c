import type { Address, Hex } from "viem"
import { formatOdometerText } from "../odometer/text.ts"
import type { Domain } from "./digest.ts"
import { saleTermsHash } from "./digest.ts"
import type { SaleTerms, UnsignedBatch, UnsignedRecord, VehicleRecord } from "./types.ts"

const recordFields = [
  { name: "vin", type: "string" },
  { name: "plate", type: "string" },
  { name: "kind", type: "string" },
  { name: "odometer", type: "string" },
  { name: "payload", type: "string" },
  { name: "occurredAt", type: "uint40" },
  { name: "supersedes", type: "uint32" },
  { name: "sealedRoot", type: "bytes32" },
  { name: "evidenceRoot", type: "bytes32" },
] as const

const restFields = [
  { name: "author", type: "address" },
  { name: "witnesses", type: "address[]" },
  { name: "nonce", type: "uint256" },
  { name: "deadline", type: "uint40" },
] as const

const record = { name: "record", type: "Record" } as const

/** What author and witnesses of a record sign (EIP-712), readable in a wallet. */
export function recordTypedData(unsigned: UnsignedRecord, domain: Domain) {
  return {
    domain: toDomain(domain),
    types: { SignedRecord: [record, ...restFields], Record: recordFields },
    primaryType: "SignedRecord",
    message: toMessage(unsigned),
  } as const
}

/** What author and witnesses of a vehicle's first record sign; it names the owner. */
export function registrationTypedData(unsigned: UnsignedRecord, owner: Address, domain: Domain) {
  return {
    domain: toDomain(domain),
    types: {
      Registration: [record, { name: "owner", type: "address" }, ...restFields],
      Record: recordFields,
    },
    primaryType: "Registration",
    message: { ...toMessage(unsigned), owner },
  } as const
}

/** What the author of several records signs once. */
export function batchTypedData({ records, author, nonce, deadline }: UnsignedBatch, domain: Domain) {
  return {
    domain: toDomain(domain),
    types: {
      RecordBatch: [
        { name: "records", type: "Record[]" },
        { name: "author", type: "address" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint40" },
      ],
      Record: recordFields,
    },
    primaryType: "RecordBatch",
    message: { records: records.map(toRecordMessage), author, nonce, deadline },
  } as const
}

/** What a seller signs: the whole consent to one sale by `desk`. */
export function saleConsentTypedData(terms: SaleTerms, desk: Address, domain: Domain) {
  const { vin, buyer, currency, price, head, nonce, deadline } = terms
  return {
    domain: toDomain(domain),
    types: {
      SaleConsent: [
        { name: "vin", type: "string" },
        { name: "desk", type: "address" },
        { name: "buyer", type: "address" },
        { name: "currency", type: "address" },
        { name: "price", type: "uint256" },
        { name: "odometer", type: "string" },
        { name: "terms", type: "bytes32" },
        { name: "head", type: "bytes27" },
        { name: "nonce", type: "uint256" },
        { name: "deadline", type: "uint40" },
      ],
    },
    primaryType: "SaleConsent",
    message: {
      vin,
      desk,
      buyer,
      currency,
      price,
      odometer: formatOdometerText(terms.odometer),
      terms: saleTermsHash(terms),
      head,
      nonce,
      deadline,
    },
  } as const
}

function toDomain({ chainId, registry }: Domain) {
  return { name: "UrCar", version: "1", chainId, verifyingContract: registry } as const
}

function toMessage({ record: stated, ...rest }: UnsignedRecord) {
  return { record: toRecordMessage(stated), ...rest }
}

function toRecordMessage({ odometer, ...rest }: VehicleRecord): RecordMessage {
  return { ...rest, odometer: formatOdometerText(odometer) }
}

interface RecordMessage extends Omit<VehicleRecord, "odometer"> {
  readonly odometer: string
}

/** 32 zero bytes: no commitment. */
export const noRoot: Hex = `0x${"0".repeat(64)}`
