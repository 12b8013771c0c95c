import { type RewardClass, rewardClasses, rewardFormula } from "./formula.ts"

/** A record as the formula looks at it. Accounts are addresses. */
export interface RewardedRecord {
  readonly sequence: number
  readonly kind: string
  readonly author: string
  readonly witnesses: readonly string[]
  /** Block time, unix seconds. */
  readonly recordedAt: number
}

/** A direct sale that was settled, with its vehicle's whole file. */
export interface RewardedSale {
  readonly vin: string
  /** Of the sale's record. */
  readonly sequence: number
  /** Block time of the settlement, unix seconds. */
  readonly recordedAt: number
  /** Paid, in the currency's smallest unit. */
  readonly fee: bigint
  readonly seller: string
  readonly buyer: string
  /** Who else took part: the sale desk, an attester. */
  readonly others: readonly string[]
  /** The vehicle's records before the sale; later ones are passed over. */
  readonly records: readonly RewardedRecord[]
}

/**
 * What one sale gives to whom: its share is divided among the classes by their weights, a class's part equally among its
 * authors' kinds. What no record earned is not given out.
 *
 * @param barred accounts that earn nothing, lower case
 * @returns amounts by account, lower case
 */
export function rewardSale(sale: RewardedSale, barred: ReadonlySet<string>): Map<string, bigint> {
  const amounts = new Map<string, bigint>()
  const share = (sale.fee * BigInt(rewardFormula.share)) / 10_000n
  const classes = findEarners(sale, barred)
  for (const name of rewardClasses) {
    const earners = [...(classes.get(name) ?? [])]
    if (earners.length === 0) continue
    const part = (share * BigInt(rewardFormula.weights[name])) / 100n / BigInt(earners.length)
    for (const { author } of earners) amounts.set(author, (amounts.get(author) ?? 0n) + part)
  }
  return amounts
}

interface Earner {
  readonly author: string
  readonly kind: string
}

/** Each author's kinds, once each, in the one class in which the author counts. */
function findEarners(sale: RewardedSale, barred: ReadonlySet<string>): Map<RewardClass, Earner[]> {
  const excluded = findExcluded(sale)
  const oldest = sale.recordedAt - rewardFormula.lookBackSeconds
  const written = new Map<string, Set<string>>()
  for (const { author, kind, sequence, recordedAt } of sale.records) {
    const account = author.toLowerCase()
    const isEarly = sequence < sale.sequence && recordedAt >= oldest
    if (!isEarly || excluded.has(account) || barred.has(account) || classOf(kind) === undefined) continue
    written.set(account, (written.get(account) ?? new Set()).add(kind))
  }
  const earners = new Map<RewardClass, Earner[]>()
  for (const [author, kinds] of written) {
    const name = rewardClasses.find((one) => [...kinds].some((kind) => classOf(kind) === one))
    if (name === undefined) continue
    const own = [...kinds].filter((kind) => classOf(kind) === name)
    earners.set(name, [...(earners.get(name) ?? []), ...own.map((kind) => ({ author, kind }))])
  }
  return earners
}

function classOf(kind: string): RewardClass | undefined {
  return new Map<string, RewardClass>(Object.entries(rewardFormula.classOfKind)).get(kind)
}

/** The sale's parties, and everybody who on this vehicle ever signed a record together with one of them. */
function findExcluded({ seller, buyer, others, records }: RewardedSale): Set<string> {
  const parties = new Set([seller, buyer, ...others].map((account) => account.toLowerCase()))
  const signers = records.map(({ author, witnesses }) =>
    [author, ...witnesses].map((account) => account.toLowerCase()),
  )
  const together = signers.filter((accounts) => accounts.some((account) => parties.has(account)))
  return new Set([...parties, ...together.flat()])
}
