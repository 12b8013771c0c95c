import type { KindName } from "../kinds/names.ts"
import type { RoleName } from "../kinds/roles.ts"

/** Classes of source that could have reported on any vehicle. */
export const coveredRoles = [
  ...(["manufacturer", "dealer", "inspection-station", "workshop"] as const),
  ...(["insurer", "police", "department", "tyre-shop", "connected-car"] as const),
] as const satisfies readonly RoleName[]

/** One of {@link coveredRoles}. */
export type CoveredRole = (typeof coveredRoles)[number]

/** What a buyer asks about, and the kinds of record that answer it. */
export const coveredTopics = {
  origin: ["manufacture", "registration", "import"],
  inspection: ["inspection", "condition-report"],
  service: ["maintenance", "repair", "part-replaced", "part-scrapped"],
  damage: ["accident", "claim"],
  insurance: ["policy"],
  recall: ["recall-notice", "recall-done"],
  lien: ["lien", "lien-release"],
  theft: ["theft", "recovery"],
} as const satisfies Readonly<Record<string, readonly KindName[]>>

/** One of {@link coveredTopics}. */
export type CoveredTopic = keyof typeof coveredTopics

/** What the meter looks at in a record. */
export interface CoverageRecord {
  readonly kind: string
  /** Unix seconds. */
  readonly occurredAt: number
  /** Whether it states an odometer. */
  readonly hasReading: boolean
  /** Whether its author owned the vehicle then. */
  readonly isByOwner: boolean
  /** What its author and its witnesses were licensed as. */
  readonly roles: readonly RoleName[]
}

/** A time without a reading. */
export interface SilentInterval {
  readonly from: number
  readonly to: number
  /** Whether it lasts until now. */
  readonly isOpen: boolean
}

/** Who has ever reported on a vehicle, on what, and for how long nobody did. Nothing in it says that a vehicle is clean. */
export interface CoverageMeter {
  /** For each class of source how many records it wrote or witnessed; 0 is no proof of anything. */
  readonly sources: readonly { readonly role: CoveredRole; readonly records: number }[]
  /** For each topic how many records state something about it; 0 reads "not stated", never "none". */
  readonly topics: readonly { readonly topic: CoveredTopic; readonly records: number }[]
  /** Readings by others than the owner of that time. */
  readonly independentReadings: number
  /** The longest time without one, up to now; `null` where there is none at all. */
  readonly longest: SilentInterval | null
}

/**
 * Measures what a file covers. A sale's reading is its parties' own and does not count as independent.
 *
 * @param now unix seconds
 */
export function measureCoverage(records: readonly CoverageRecord[], now: number): CoverageMeter {
  const times = records
    .filter(({ hasReading, kind, isByOwner }) => hasReading && kind !== "sale" && !isByOwner)
    .map(({ occurredAt }) => occurredAt)
    .sort((one, other) => one - other)
  return {
    sources: coveredRoles.map((role) => ({
      role,
      records: count(records, ({ roles }) => roles.includes(role)),
    })),
    topics: topicNames.map((topic) => {
      const kinds: readonly string[] = coveredTopics[topic]
      return { topic, records: count(records, ({ kind }) => kinds.includes(kind)) }
    }),
    independentReadings: times.length,
    longest: findLongest(times, now),
  }
}

/** Topics in their order. */
const topicNames: readonly CoveredTopic[] = [
  ...(["origin", "inspection", "service", "damage"] as const),
  ...(["insurance", "recall", "lien", "theft"] as const),
]

function count<Item>(items: readonly Item[], counts: (item: Item) => boolean): number {
  return items.reduce((sum, item) => sum + (counts(item) ? 1 : 0), 0)
}

function findLongest(times: readonly number[], now: number): SilentInterval | null {
  const gaps = times.map((from, place) => {
    const to = times[place + 1]
    return { from, to: to ?? Math.max(now, from), isOpen: to === undefined }
  })
  return gaps.reduce<SilentInterval | null>(
    (longest, gap) => (longest !== null && longest.to - longest.from >= gap.to - gap.from ? longest : gap),
    null,
  )
}
