/** How money and title change hands. */
export type SaleMode = "direct" | "attested" | "escrow"

/** Who pays what to whom. Amounts are in the currency's smallest unit. */
export type MoneyFlow = {
  price: bigint
  /** Kept by the desk, out of the price */
  fee: bigint
  /** Out of the price too, where a lien is paid off here */
  lienHolderGets: bigint
  sellerGets: bigint
  /** Through the desk, at once or into escrow; 0 where the money moves outside */
  buyerPaysNow: bigint
  /** Outside the desk, before the attester signs; 0 in a direct sale */
  buyerPaysOutside: bigint
}

const basisPoints = 10_000n

/**
 * The money of one sale, as the sale desk moves it. An attested sale moves no money and costs no fee.
 *
 * @param feeBasisPoints the desk's fee in this currency now
 * @param payoff what the holder of a lien asks; of no account in an attested sale
 */
export function moneyFlow(
  mode: SaleMode,
  price: bigint,
  feeBasisPoints: number,
  payoff: bigint = 0n,
): MoneyFlow {
  if (mode === "attested") {
    const outside = { buyerPaysNow: 0n, buyerPaysOutside: price }
    return { price, fee: 0n, lienHolderGets: 0n, sellerGets: price, ...outside }
  }
  const fee = (price * BigInt(feeBasisPoints)) / basisPoints
  const here = { buyerPaysNow: price, buyerPaysOutside: 0n }
  return { price, fee, lienHolderGets: payoff, sellerGets: price - fee - payoff, ...here }
}

/** Gas that one act takes at most, rounded up from measurements: what an estimate of its cost rests on. */
export const gasOfAct = {
  buyWithCoin: 175_000n,
  buyWithEuro: 230_000n,
  buyWithPayoff: 280_000n,
  buyWithPermitAndPayoff: 320_000n,
  allow: 60_000n,
  offer: 80_000n,
  withdrawOffer: 40_000n,
  attest: 170_000n,
  attestWithPayoff: 200_000n,
  refuse: 45_000n,
  withdraw: 60_000n,
  depositCoin: 270_000n,
  depositEuro: 330_000n,
  topUpCoin: 60_000n,
  topUpEuro: 140_000n,
  handOver: 45_000n,
  complete: 130_000n,
  reject: 45_000n,
  contest: 45_000n,
  cancel: 110_000n,
  refund: 110_000n,
  settle: 150_000n,
  rule: 110_000n,
} as const

/** An act of a sale that costs a network fee. */
export type ActName = keyof typeof gasOfAct

/** What an act costs at a gas price, in the chain's own coin's smallest unit. */
export const networkFee = (act: ActName, gasPrice: bigint): bigint => gasOfAct[act] * gasPrice
