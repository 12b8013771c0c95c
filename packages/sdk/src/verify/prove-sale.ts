import type { Address, Hex } from "viem"
import type { Deployment } from "../chain/deployment.ts"
import { sliceHex } from "../hex/hex.ts"
import { rawConsentDigest, saleTermsHash } from "../records/digest.ts"
import { unpackStamp } from "../records/stamp.ts"
import type { LifeRecord } from "../records/types.ts"
import { createReader, type Reader, selectorOf } from "./calldata.ts"
import { type NoProof, type Proof, proveSigner } from "./prove-record.ts"
import type { Rpc } from "./rpc.ts"
import type { ProvenTransaction } from "./transaction.ts"

/** A sale as its record tells it. */
export interface SaleStatement {
  readonly seller: Address
  readonly buyer: Address
  readonly currency: Address
  /** In the currency's smallest unit. */
  readonly amount: bigint
  readonly mode: "direct" | "attested"
}

/** Who proved a sale. */
export interface SaleProof {
  readonly seller: Proof
  /** Buyer in a direct sale, attester in an attested one. */
  readonly settler: Address
}

const terms = "(bytes17,address,address,uint256,address,uint32,uint8,bytes32,bytes27,uint256,uint40)"
/** Words of `Terms`. */
const termsSize = 11 * 32

const direct: readonly Hex[] = [
  selectorOf(`buy(${terms},bytes)`),
  selectorOf(`buyWithPermit(${terms},bytes,(uint256,uint8,bytes32,bytes32))`),
]
const attested = selectorOf(`attest(${terms},bytes,address,bytes32)`)

/** The payload of a sale's record; `undefined` unless it is one. */
export function readSale(record: LifeRecord): SaleStatement | undefined {
  try {
    const payload: unknown = JSON.parse(record.payload)
    if (typeof payload !== "object" || payload === null) return undefined
    const { seller, buyer, currency, amount, mode } = Object.fromEntries<unknown>(Object.entries(payload))
    if (!isAddressText(seller) || !isAddressText(buyer) || !isAddressText(currency)) return undefined
    if (typeof amount !== "string" || (mode !== "direct" && mode !== "attested")) return undefined
    return { seller, buyer, currency, amount: BigInt(amount), mode }
  } catch {
    return undefined
  }
}

/**
 * Proves a sale: the transaction is the buyer's, or the attester's for the buyer, and carries the seller's signature
 * over exactly these terms and over the head that the file had before.
 */
export async function proveSale(
  rpc: Rpc,
  record: LifeRecord,
  transaction: ProvenTransaction,
  { chainId, addresses }: Deployment,
  headBefore: Hex,
): Promise<SaleProof | NoProof> {
  const absent: NoProof = { problem: "not-in-transaction", account: record.author }
  const sale = readSale(record)
  const call = sale && readCall(transaction)
  if (!call || transaction.to !== addresses.saleDesk.toLowerCase()) return absent
  const { consent, attester, disclosure, signature } = call
  const stamp = unpackStamp(record.raw.stamp)
  const isSame =
    consent.vin === record.raw.vin &&
    consent.price === sale.amount &&
    consent.currency === sale.currency &&
    consent.odometer === stamp.odometer &&
    consent.unit === stamp.unit &&
    consent.head === headBefore &&
    (sale.mode === "direct" ? transaction.sender === sale.buyer : transaction.sender === attester) &&
    (call.buyer === null || call.buyer === sale.buyer)
  if (!isSame) return absent
  const digest = rawConsentDigest(
    { ...consent, desk: addresses.saleDesk, terms: saleTermsHash({ attester, disclosure }) },
    { chainId, registry: addresses.vehicleRegistry },
  )
  const seller = await proveSigner(rpc, sale.seller, digest, signature)
  return seller === undefined
    ? { problem: "signature-of-other", account: sale.seller }
    : { seller, settler: transaction.sender }
}

function readCall({ input }: ProvenTransaction) {
  try {
    const selector = sliceHex(input, 0, 4)
    const reader = createReader(sliceHex(input, 4))
    const signature = reader.bytes(reader.follow(termsSize, 0))
    const buyer = selector === attested ? reader.address(termsSize + 32) : null
    if (!direct.includes(selector) && buyer === null) return undefined
    return { ...readTerms(reader), signature, buyer }
  } catch {
    return undefined
  }
}

function readTerms(reader: Reader) {
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
