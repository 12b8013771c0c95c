/** How a sale by escrow can end. */
export type EscrowEnd = "settled" | "refunded" | "refundedBondLost"

/** Where the money of a sale by escrow goes. Amounts in the currency's smallest unit. */
export type EscrowFlow = {
  /** Back to the buyer */
  buyerGets: bigint
  /** Price less fee, and the bond where it returns */
  sellerGets: bigint
  /** The fee, or a lost bond: treasury and the writers' rewards */
  registerGets: bigint
  /** Of what the seller gets */
  bondReturned: bigint
}

/** What is held in a sale by escrow, and what the desk keeps of a price. */
export type Held = {
  deposit: bigint
  bond: bigint
  /** Basis points */
  fee: number
}

/**
 * Where everything that is held goes at an end, before any lien is paid off out of the seller's part. Nothing is left
 * over: the three parts are the deposit and the bond.
 *
 * @param price what both settle at, where that is less than the deposit
 */
export function escrowFlow(end: EscrowEnd, held: Held, price = held.deposit): EscrowFlow {
  const { deposit, bond } = held
  if (end === "refunded")
    return { buyerGets: deposit, sellerGets: bond, registerGets: 0n, bondReturned: bond }
  if (end === "refundedBondLost")
    return { buyerGets: deposit, sellerGets: 0n, registerGets: bond, bondReturned: 0n }
  const fee = (price * BigInt(held.fee)) / 10_000n
  return {
    buyerGets: deposit - price,
    sellerGets: price - fee + bond,
    registerGets: fee,
    bondReturned: bond,
  }
}
