import type { Business } from "./queries.ts"

const amountActs = ["topUp", "payFee"] as const
const plainActs = ["withdrawFee", "withdrawApplication", "exit", "withdrawStake"] as const

/** An act with an amount. */
export type AmountAct = (typeof amountActs)[number]
/** An act without anything to state. */
export type PlainAct = (typeof plainActs)[number]
/** What a business does with its licence. */
export type BusinessAct = AmountAct | PlainAct

/** What a business can do with its licence now. */
export function possibleBusinessActs(
  business: Pick<Business, "application"> & {
    licence: Pick<Business["licence"], "standing">
    stake: Pick<Business["stake"], "locked" | "available" | "unbondedAt">
    term: Pick<Business["term"], "deposit">
  },
  now: number,
): BusinessAct[] {
  const { licence, application, stake, term } = business
  const isLicensee = licence.standing === "active" || licence.standing === "suspended"
  const hasStake = stake.locked > 0n
  const rules: Readonly<Record<BusinessAct, boolean>> = {
    topUp: isLicensee || application !== null,
    payFee: isLicensee || application !== null,
    withdrawFee: term.deposit > 0n,
    withdrawApplication: application !== null,
    exit: isLicensee || (licence.standing === "none" && hasStake && stake.unbondedAt === 0),
    withdrawStake: hasStake && stake.available > 0n && stake.unbondedAt > 0 && stake.unbondedAt <= now,
  }
  return [...amountActs, ...plainActs].filter((act) => rules[act])
}

/** Whether an act asks for an amount. */
export const isAmountAct = (act: BusinessAct): act is AmountAct => amountActs.some((one) => one === act)
