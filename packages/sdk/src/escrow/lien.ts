import type { Address, Hex } from "viem"
import { vinToBytes } from "../vin/codec.ts"
import { parseVin } from "../vin/vin.ts"

/** What an owner signs for a lien, and what a department orders. */
export interface LienTerms {
  readonly vin: string
  /** Of the ceiling, and of any payoff: an ERC-20, or zeros for the native coin. */
  readonly currency: Address
  /** What a payoff may ask at most, in the currency's smallest unit. */
  readonly ceiling: bigint
  /** Unix seconds, inclusive: until then the owner's signature can be used. */
  readonly deadline: number
}

/** What a lien's holder takes for releasing it. */
export interface LienPayoff {
  /** In the lien's currency; 0 where the holder was paid elsewhere. */
  readonly amount: bigint
  /** The one sale it is good for; 32 zero bytes for any at the desk it names. */
  readonly saleId: Hex
  /** Unix seconds, inclusive. */
  readonly expiry: number
}

/** A {@link LienPayoff} with its holder's signature; none is an empty one. */
export interface SignedPayoff extends LienPayoff {
  readonly signature: Hex
}

/** No lien is paid off. */
export const noPayoff: SignedPayoff = {
  amount: 0n,
  saleId: `0x${"0".repeat(64)}`,
  expiry: 0,
  signature: "0x",
}

/** `LienTerms` of the contracts. @throws InvalidVinError */
export function toLienStruct({ vin, ...rest }: LienTerms) {
  return { ...rest, vin: vinToBytes(parseVin(vin)) }
}

/** `Payoff` of the contracts, and its signature. */
export function toPayoffStruct({ signature, ...payoff }: SignedPayoff) {
  return [payoff, signature] as const
}
