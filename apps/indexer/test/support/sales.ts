import { odometerToChain, toCanonicalJson, vinToBytes } from "@urcar/sdk"
import { saleDeskAbi, testEuroAbi, vehicleRegistryAbi } from "@urcar/sdk/generated"
import type { SaleTerms } from "@urcar/sdk/records"
import { parseVin } from "@urcar/sdk/vin"
import { encodeFunctionData, type Hex, keccak256, stringToHex, zeroAddress } from "viem"
import { type Actor, actors } from "./actors.ts"
import { addresses, type Chain } from "./chain.ts"
import { signTerms } from "./records.ts"

const day = 86_400
const disclosure = toCanonicalJson({ v: 1, defects: "no" })

/** Terms a seller signed. */
export interface Signed {
  readonly seller: Actor
  readonly terms: SaleTerms
  readonly signature: Hex
}

/** A seller's terms for a vehicle as it stands. */
export async function agree(
  chain: Chain,
  seller: Actor,
  vin: string,
  change: Partial<SaleTerms>,
): Promise<Signed> {
  const { head } = await chain.reader.readContract({
    address: addresses.vehicleRegistry,
    abi: vehicleRegistryAbi,
    functionName: "vehicleOf",
    args: [vinToBytes(parseVin(vin))],
  })
  const terms = {
    vin,
    buyer: zeroAddress,
    currency: addresses.testEuro,
    price: 12_000_000_000n,
    attester: zeroAddress,
    odometer: { value: 12_500, unit: "km" },
    disclosure: keccak256(stringToHex(disclosure)),
    head,
    nonce: 100n,
    deadline: (await chain.now()) + 30 * day,
    ...change,
  } as const
  return { seller, terms, signature: await signTerms(seller, terms) }
}

function toStruct({ odometer, vin, ...terms }: SaleTerms) {
  return { ...terms, vin: vinToBytes(parseVin(vin)), ...odometerToChain(odometer) }
}

/** Publishes the terms at the desk. */
export function list(chain: Chain, { seller, terms, signature }: Signed): Promise<void> {
  const args = [toStruct(terms), signature, disclosure] as const
  const data = encodeFunctionData({ abi: saleDeskAbi, functionName: "list", args })
  return chain.send(seller, addresses.saleDesk, data)
}

/** Buys with euros that were just minted. */
export async function buy(chain: Chain, buyer: Actor, { terms, signature }: Signed): Promise<void> {
  const euro = (data: Hex) => chain.send(buyer, addresses.testEuro, data)
  const { price } = terms
  await euro(encodeFunctionData({ abi: testEuroAbi, functionName: "mint", args: [buyer.address, price] }))
  const approval = [addresses.saleDesk, price] as const
  await euro(encodeFunctionData({ abi: testEuroAbi, functionName: "approve", args: approval }))
  const args = [toStruct(terms), signature] as const
  const data = encodeFunctionData({ abi: saleDeskAbi, functionName: "buy", args })
  await chain.send(buyer, addresses.saleDesk, data)
}

/** Agrees to an attested sale. */
export function offer(chain: Chain, buyer: Actor, { terms, signature }: Signed): Promise<void> {
  const args = [toStruct(terms), signature, terms.deadline] as const
  const data = encodeFunctionData({ abi: saleDeskAbi, functionName: "offer", args })
  return chain.send(buyer, addresses.saleDesk, data)
}

/** The bank answers for the payment. */
export function attest(chain: Chain, buyer: Actor, { terms, signature }: Signed): Promise<void> {
  const args = [toStruct(terms), signature, buyer.address, keccak256("0x01")] as const
  const data = encodeFunctionData({ abi: saleDeskAbi, functionName: "attest", args })
  return chain.send(actors.bank, addresses.saleDesk, data)
}

/** The bank does not. */
export async function refuse(chain: Chain, buyer: Actor, signed: Signed): Promise<void> {
  const args = [await saleIdOf(chain, signed), buyer.address, 1] as const
  const data = encodeFunctionData({ abi: saleDeskAbi, functionName: "refuse", args })
  await chain.send(actors.bank, addresses.saleDesk, data)
}

/** The buyer takes its offer back. */
export async function withdrawOffer(chain: Chain, buyer: Actor, signed: Signed): Promise<void> {
  const args = [await saleIdOf(chain, signed)] as const
  const data = encodeFunctionData({ abi: saleDeskAbi, functionName: "withdrawOffer", args })
  await chain.send(buyer, addresses.saleDesk, data)
}

/** Takes the money that is credited. */
export function withdraw(chain: Chain, account: Actor): Promise<void> {
  const args = [addresses.testEuro] as const
  const data = encodeFunctionData({ abi: saleDeskAbi, functionName: "withdraw", args })
  return chain.send(account, addresses.saleDesk, data)
}

/** Makes a signature unusable. */
export function cancelNonce(chain: Chain, account: Actor, nonce: bigint): Promise<void> {
  const data = encodeFunctionData({ abi: vehicleRegistryAbi, functionName: "cancelNonce", args: [nonce] })
  return chain.send(account, addresses.vehicleRegistry, data)
}

/** How the desk names the sale. */
export function saleIdOf(chain: Chain, { seller, terms }: Signed): Promise<Hex> {
  return chain.reader.readContract({
    address: addresses.saleDesk,
    abi: saleDeskAbi,
    functionName: "saleIdOf",
    args: [toStruct(terms), seller.address],
  })
}
