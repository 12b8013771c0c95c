import type { Hex } from "viem"
import type { Deployment } from "../chain/deployment.ts"
import { concatHex, numberToHex, padHex, sliceHex, stringToHex } from "../hex/hex.ts"
import { keccak256 } from "../hex/keccak.ts"
import { digest, rawConsentDigest, saleTermsHash } from "../records/digest.ts"
import { unpackStamp } from "../records/stamp.ts"
import type { LifeRecord } from "../records/types.ts"
import { type ChainLog, getLogs, toQuantity } from "./answers.ts"
import { createReader, selectorOf } from "./calldata.ts"
import { checkContract } from "./check-register.ts"
import { type Ground, type Grounds, groundOfSignature, groundOfTransaction } from "./grounds.ts"
import { readSale, readTerms, saleTermsType, termsSize } from "./prove-sale.ts"
import type { Rpc } from "./rpc.ts"
import type { ProvenTransaction } from "./transaction.ts"

const payoff = "(uint256,bytes32,uint40),bytes"
const complete = selectorOf(`complete(bytes32,${payoff})`)
const settle = selectorOf(`settle(bytes32,uint256,uint40,bytes,${payoff})`)
const deposits: readonly Hex[] = [
  selectorOf(`deposit(${saleTermsType},bytes)`),
  selectorOf(`depositWithPermit(${saleTermsType},bytes,(uint256,uint8,bytes32,bytes32))`),
]
const saleDeposited = keccak256(
  stringToHex(`SaleDeposited(bytes32,bytes17,address,address,uint256,uint40,uint40,${saleTermsType},bytes)`),
)
const settlementType = keccak256(stringToHex("Settlement(bytes32 sale,uint256 price,uint40 deadline)"))

/** How an escrow ended well. */
interface Ending {
  readonly saleId: Hex
  /** What both agreed on afterwards instead of the price. */
  readonly agreed?: { readonly price: bigint; readonly deadline: bigint; readonly signature: Hex }
}

/**
 * Where the deposit of a sale by escrow was told of; nothing if the transaction ends no escrow.
 *
 * @throws VerificationStop if other code stands at the escrow desk's address
 */
export async function findDeposit(
  rpc: Rpc,
  deployment: Deployment,
  transaction: ProvenTransaction,
  fromBlock: number,
  toBlock: number,
): Promise<ChainLog | undefined> {
  const desk = deployment.addresses.escrowDesk
  const ending = readEnding(transaction)
  if (!ending || transaction.to !== desk.toLowerCase()) return undefined
  await checkContract(rpc, deployment, "escrowDesk")
  const topics = [saleDeposited, ending.saleId]
  return (await getLogs(rpc, desk, topics, toQuantity(fromBlock), toQuantity(toBlock))).at(0)
}

/**
 * By what a sale by escrow is proven: the deposit is the buyer's transaction and carries the seller's signature over these
 * terms and over a head that the file had; the ending names that very sale; and where both agreed on another price, each of
 * them sent it or signed it. That the escrow was completed at its price, and not refunded, is the desk's code and the
 * chain's word. `undefined` if the transactions are no such.
 */
export function groundsOfEscrow(
  record: LifeRecord,
  ending: ProvenTransaction,
  deposit: ProvenTransaction,
  { chainId, addresses }: Deployment,
): Grounds | undefined {
  const desk = addresses.escrowDesk
  const sale = readSale(record)
  const [end, paid] = [readEnding(ending), readDeposit(deposit)]
  const areAtDesk = [ending, deposit].every(({ to }) => to === desk.toLowerCase())
  if (sale?.mode !== "escrow" || !end || !paid || !areAtDesk) return undefined
  const { consent, attester, disclosure, signature, terms } = paid
  const stamp = unpackStamp(record.raw.stamp)
  const isSame =
    end.saleId === keccak256(concatHex([terms, padHex(sale.seller, { size: 32 })])) &&
    sale.amount === (end.agreed?.price ?? consent.price) &&
    consent.vin === record.raw.vin &&
    consent.currency === sale.currency &&
    consent.odometer === stamp.odometer &&
    consent.unit === stamp.unit
  if (!isSame) return undefined
  const registryDomain = { chainId, registry: addresses.vehicleRegistry }
  const consented = rawConsentDigest(
    { ...consent, desk, terms: saleTermsHash({ attester, disclosure }) },
    registryDomain,
  )
  const parties: readonly Hex[] = end.agreed ? [sale.buyer, sale.seller] : []
  return {
    signers: [
      groundOfSignature(sale.seller, consented, signature),
      groundOfTransaction(sale.buyer, deposit),
      ...parties.map((party) => groundOfAgreement(party, end, ending, { chainId, registry: desk })),
    ],
    witnesses: 0,
    headBefore: consent.head,
    isHeadOlder: true,
  }
}

/** A party to a settlement sent it or signed it. */
function groundOfAgreement(
  signer: Hex,
  { saleId, agreed }: Ending,
  ending: ProvenTransaction,
  domain: { readonly chainId: number; readonly registry: Hex },
): Ground {
  const sent = groundOfTransaction(signer, ending)
  if (!agreed) return sent
  const numbers = [agreed.price, agreed.deadline].map((number) => numberToHex(number, { size: 32 }))
  const signed = digest(domain, [settlementType, saleId, ...numbers])
  const signature = groundOfSignature(signer, signed, agreed.signature)
  return { ...signature, claims: [...sent.claims, ...signature.claims] }
}

function readEnding({ input }: ProvenTransaction): Ending | undefined {
  try {
    const selector = sliceHex(input, 0, 4)
    const reader = createReader(sliceHex(input, 4))
    if (selector === complete) return { saleId: reader.word(0) }
    if (selector !== settle) return undefined
    const signature = reader.bytes(reader.follow(96, 0))
    return {
      saleId: reader.word(0),
      agreed: { price: reader.integer(32), deadline: reader.integer(64), signature },
    }
  } catch {
    return undefined
  }
}

function readDeposit({ input }: ProvenTransaction) {
  try {
    if (!deposits.includes(sliceHex(input, 0, 4))) return undefined
    const calldata = sliceHex(input, 4)
    const reader = createReader(calldata)
    const signature = reader.bytes(reader.follow(termsSize, 0))
    return { ...readTerms(reader), signature, terms: sliceHex(calldata, 0, termsSize) }
  } catch {
    return undefined
  }
}
