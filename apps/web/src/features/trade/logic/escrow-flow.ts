/** How a sale by escrow can end. */
export type EscrowEnd = "settled" | "refunded" | "refundedBondLost"

/** Where the money of a sale by escrow goes. Amounts in the currency's smallest unit. */
export type EscrowFlow = {
  /** Back to the buyer */
  buyerGets: bigint
  /** Price less fee, and the bond where it returns */
  sellerGets: bigint
  /** Out of the seller's part, where a lien is paid off */
  lienHolderGets: bigint
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
 * Where everything that is held goes at an end. Nothing is left over: the four parts are the deposit and the bond.
 *
 * @param price what both settle at, where that is less than the deposit
 * @param payoff what the holder of a lien asks, where the sale goes through
 */
export function escrowFlow(
  end: EscrowEnd,
  held: Held,
  price: bigint = held.deposit,
  payoff: bigint = 0n,
): EscrowFlow {
  const { deposit, bond } = held
  const back = { buyerGets: deposit, lienHolderGets: 0n }
  if (end === "refunded") return { ...back, sellerGets: bond, registerGets: 0n, bondReturned: bond }
  if (end === "refundedBondLost") return { ...back, sellerGets: 0n, registerGets: bond, bondReturned: 0n }
  const fee = (price * BigInt(held.fee)) / 10_000n
  return {
    buyerGets: deposit - price,
    lienHolderGets: payoff,
    sellerGets: price - fee - payoff + bond,
    registerGets: fee,
    bondReturned: bond,
  }
}
