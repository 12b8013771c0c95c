/**
 * What a change of owner costs on paper, and here. Assumptions, not measurements: an ordinary private sale of a used
 * car within one EU country, the buyer registering it in person. Each is shown beside the result, and a reader who
 * knows better figures can put them in its place. Version 1.
 */
export const paperSale = {
  /** To the registration office twice (deregister or transfer, register), and to a bank or notary */
  visits: 3,
  /** Contract twice, both parts of the registration certificate, proof of insurance, authorisation, old plates' receipt */
  papers: 7,
  /** Until the buyer may drive it in the own name, weekends left out */
  days: 4,
  /** A new pair of plates */
  plates: 2,
  /** Registration, plates and a bank's cheque or an escrow account, in whole euros */
  fees: 95,
} as const

/** What the same change of owner took here. */
export const registerSale = {
  direct: { visits: 0, papers: 0, days: 0, plates: 0 },
  attested: { visits: 1, papers: 1, days: 1, plates: 0 },
  /** The inspection lasts three days at most; the buyer may accept at once. */
  escrow: { visits: 0, papers: 0, days: 3, plates: 0 },
} as const

/** What one sale saved; fees in millionths of a euro. */
export type Savings = { visits: number; papers: number; days: number; plates: number; fees: bigint }

/**
 * What a sale saved against the assumptions. Fees are compared only where the price was in euro.
 *
 * @param fee the desk's fee, in millionths of a euro; 0 where the price was in another currency
 */
export function savingsOf(mode: keyof typeof registerSale, fee: bigint): Savings {
  const here = registerSale[mode]
  const saved = BigInt(paperSale.fees) * 1_000_000n - fee
  return {
    visits: paperSale.visits - here.visits,
    papers: paperSale.papers - here.papers,
    days: paperSale.days - here.days,
    plates: paperSale.plates - here.plates,
    fees: saved > 0n ? saved : 0n,
  }
}
