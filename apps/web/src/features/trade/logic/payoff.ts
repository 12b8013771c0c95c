import type { SignedPayoff } from "@urcar/sdk/escrow"
import type { IndexedLien } from "@urcar/sdk/indexer-client"
import type { Hex } from "viem"
import { isSameAddress } from "./money.ts"

/** The lien that rests on a car, as far as a sale depends on it. */
export type ActiveLien = Pick<IndexedLien, "vin" | "holder" | "currency" | "ceiling" | "isOrdered">

/** The lien that rests on a car now. */
export const activeLien = (liens: readonly IndexedLien[]): IndexedLien | undefined =>
  liens.find(({ releasedAt }) => releasedAt === null)

/** Why a quote is of no use for a sale. */
export type PayoffProblem =
  | "expired"
  | "otherSale"
  | "aboveCeiling"
  | "otherCurrency"
  | "tooHigh"
  | "paidHere"

/** The sale that a lien is to end in. */
export type PaidSale = {
  saleId: Hex
  currency: string
  /** What is left of the price for the lien and the seller; 0 where the money moves outside */
  proceeds: bigint
}

const anySale = `0x${"0".repeat(64)}`

/** The first reason why the chain would refuse a quote, as far as a page can tell; nothing for a good one. */
export function payoffProblem(
  { amount, saleId, expiry }: SignedPayoff,
  lien: Pick<ActiveLien, "currency" | "ceiling">,
  sale: PaidSale,
  now: number,
): PayoffProblem | undefined {
  if (saleId !== anySale && saleId.toLowerCase() !== sale.saleId.toLowerCase()) return "otherSale"
  if (expiry < now) return "expired"
  if (amount === 0n) return undefined
  if (sale.proceeds === 0n) return "paidHere"
  if (amount > BigInt(lien.ceiling)) return "aboveCeiling"
  if (!isSameAddress(lien.currency, sale.currency)) return "otherCurrency"
  return amount > sale.proceeds ? "tooHigh" : undefined
}
