import type { Address, Hex } from "viem"
import type { Deployment } from "../chain/deployment.ts"
import { sliceHex } from "../hex/hex.ts"
import { rawConsentDigest, saleTermsHash } from "../records/digest.ts"
import { unpackStamp } from "../records/stamp.ts"
import type { LifeRecord } from "../records/types.ts"
import { createReader, type Reader, selectorOf } from "./calldata.ts"
import { type Grounds, groundOfSignature, groundOfTransaction } from "./grounds.ts"
import type { ProvenTransaction } from "./transaction.ts"

/** A sale as its record tells it. */
export interface SaleStatement {
  readonly seller: Address
  readonly buyer: Address
  readonly currency: Address
  /** In the currency's smallest unit. */
  readonly amount: bigint
  readonly mode: "direct" | "attested" | "escrow"
}

/** `Terms` of the sale desk, as a signature of a function or an event spells it. */
export const saleTermsType =
  "(bytes17,address,address,uint256,address,uint32,uint8,bytes32,bytes27,uint256,uint40)"
/** Bytes of `Terms`, a struct of words. */
export const termsSize = 11 * 32

const payoffType = "(uint256,bytes32,uint40),bytes"
const permitType = "(uint256,uint8,bytes32,bytes32)"

const direct: readonly Hex[] = [
  selectorOf(`buy(${saleTermsType},bytes)`),
  selectorOf(`buyWithPermit(${saleTermsType},bytes,${permitType})`),
  selectorOf(`buyWithPayoff(${saleTermsType},bytes,${payoffType})`),
  selectorOf(`buyWithPermitAndPayoff(${saleTermsType},bytes,${permitType},${payoffType})`),
]
const attested: readonly Hex[] = [
  selectorOf(`attest(${saleTermsType},bytes,address,bytes32)`),
  selectorOf(`attestWithPayoff(${saleTermsType},bytes,address,bytes32,${payoffType})`),
]
const modes = ["direct", "attested", "escrow"] as const

/** The payload of a sale's record; `undefined` unless it is one. */
export function readSale(record: LifeRecord): SaleStatement | undefined {
  try {
    const payload: unknown = JSON.parse(record.payload)
    if (typeof payload !== "object" || payload === null) return undefined
    const { seller, buyer, currency, amount, mode } = Object.fromEntries<unknown>(Object.entries(payload))
    if (!isAddressText(seller) || !isAddressText(buyer) || !isAddressText(currency)) return undefined
    const known = modes.find((one) => one === mode)
    if (typeof amount !== "string" || known === undefined) return undefined
    return { seller, buyer, currency, amount: BigInt(amount), mode: known }
  } catch {
    return undefined
  }
}

/**
 * By what a sale is proven: the transaction is the buyer's, or the attester's for the buyer, and carries the seller's
 * signature over exactly these terms and over the head that the file had before. `undefined` if the transaction is no such.
 */
export function groundsOfSale(
  record: LifeRecord,
  transaction: ProvenTransaction,
  { chainId, addresses }: Deployment,
): Grounds | undefined {
  const sale = readSale(record)
  if (!sale || sale.mode === "escrow") return undefined
  const call = readCall(transaction)
  if (!call || transaction.to !== addresses.saleDesk.toLowerCase()) return undefined
  const { consent, attester, disclosure, signature } = call
  const stamp = unpackStamp(record.raw.stamp)
  const isSame =
    consent.vin === record.raw.vin &&
    consent.price === sale.amount &&
    consent.currency === sale.currency &&
    consent.odometer === stamp.odometer &&
    consent.unit === stamp.unit &&
    (call.buyer === null || call.buyer === sale.buyer)
  if (!isSame) return undefined
  const digest = rawConsentDigest(
    { ...consent, desk: addresses.saleDesk, terms: saleTermsHash({ attester, disclosure }) },
    { chainId, registry: addresses.vehicleRegistry },
  )
  const settler = sale.mode === "direct" ? sale.buyer : attester
  return {
    signers: [groundOfSignature(sale.seller, digest, signature), groundOfTransaction(settler, transaction)],
    witnesses: 0,
    headBefore: consent.head,
  }
}

function readCall({ input }: ProvenTransaction) {
  try {
    const selector = sliceHex(input, 0, 4)
    const reader = createReader(sliceHex(input, 4))
    const signature = reader.bytes(reader.follow(termsSize, 0))
    const buyer = attested.includes(selector) ? reader.address(termsSize + 32) : null
    if (!direct.includes(selector) && buyer === null) return undefined
    return { ...readTerms(reader), signature, buyer }
  } catch {
    return undefined
  }
}

/** `Terms` at the beginning of a call's arguments. */
export function readTerms(reader: Reader) {
  const consent = {
    vin: sliceHex(reader.word(0), 0, 17),
    buyer: reader.address(32),
    currency: reader.address(64),
    price: reader.integer(96),
    odometer: reader.number(160),
    unit: reader.number(192),
    head: sliceHex(reader.word(256), 0, 27),
    nonce: reader.integer(288),
    deadline: reader.number(320),
  }
  return { consent, attester: reader.address(128), disclosure: reader.word(224) }
}

function isAddressText(value: unknown): value is Address {
  return typeof value === "string" && /^0x[0-9a-f]{40}$/.test(value)
}
