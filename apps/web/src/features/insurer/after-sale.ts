import type { IndexedRecord, TitleInterval, VehicleLife } from "@urcar/sdk/indexer-client"
import { readDay, readPayload } from "#lib/payload.ts"
import type { Cover } from "./cover.ts"
import { type CoverGap, coverGaps } from "./cover-gaps.ts"

const day = 86_400

/** An accident or a claim. */
export type Damage = {
  sequence: number
  kind: "accident" | "claim"
  at: number
  author: string
  payload: string
}

/** Maintenance or repair. */
export type Work = {
  sequence: number
  kind: "maintenance" | "repair"
  at: number
  author: string
  payload: string
  /** As read then; nothing where not stated */
  odometer: IndexedRecord["odometer"]
}

/** A vehicle as somebody insures it: what came with the present owner, and what was before. */
export type AfterSale = {
  title: TitleInterval | undefined
  covers: readonly Cover[]
  /** Since the present title, the latest first */
  since: readonly Damage[]
  before: readonly Damage[]
  /** The latest first */
  works: readonly Work[]
  gaps: readonly CoverGap[]
}

/** What a later record supersedes counts no more. */
function counting(records: readonly IndexedRecord[]): IndexedRecord[] {
  const superseded = new Set(records.map(({ supersedes }) => supersedes))
  return records.filter(({ sequence }) => !superseded.has(sequence))
}

function toCover({ sequence, author, occurredAt, payload }: IndexedRecord, now: number): Cover {
  const { cover, coverFrom, coverUntil, ended } = readPayload(payload)
  const from = readDay(coverFrom) ?? occurredAt
  const until = ended === undefined ? (readDay(coverUntil) ?? from) : occurredAt
  // A day counts to its end.
  const isOver = ended !== undefined || until + day <= now
  const state = isOver ? "over" : from > now ? "future" : "running"
  return {
    ...{ sequence, insurer: author, from, until, state },
    cover: typeof cover === "string" ? cover : "",
    ended: typeof ended === "string" ? ended : undefined,
  }
}

const isDamage = (kind: string): kind is Damage["kind"] => kind === "accident" || kind === "claim"

function damagesOf(records: readonly IndexedRecord[]): Damage[] {
  return records
    .flatMap(({ sequence, kind, occurredAt: at, author, payload }) =>
      isDamage(kind) ? [{ sequence, kind, at, author, payload }] : [],
    )
    .toSorted((one, other) => other.at - one.at || other.sequence - one.sequence)
}

const isWork = (kind: string): kind is Work["kind"] => kind === "maintenance" || kind === "repair"

function worksOf(records: readonly IndexedRecord[]): Work[] {
  return records
    .flatMap(({ sequence, kind, occurredAt: at, author, payload, odometer }) =>
      isWork(kind) ? [{ sequence, kind, at, author, payload, odometer }] : [],
    )
    .toSorted((one, other) => other.at - one.at || other.sequence - one.sequence)
}

/** An insurer's later word on a cover, such as that it ended, takes the place of its earlier one. */
function coversOf(records: readonly IndexedRecord[], now: number): Cover[] {
  const latest = new Map<string, Cover>()
  for (const record of records.toSorted((one, other) => one.sequence - other.sequence)) {
    if (record.kind !== "policy") continue
    const cover = toCover(record, now)
    latest.set(`${cover.insurer} ${cover.cover} ${cover.from}`, cover)
  }
  return [...latest.values()].toSorted((one, other) => other.from - one.from || other.sequence - one.sequence)
}

/** @param now unix seconds */
export function toAfterSale(
  { records, titles }: Pick<VehicleLife, "records" | "titles">,
  now: number,
): AfterSale {
  const standing = counting(records)
  const title = titles.at(-1)
  const damages = damagesOf(standing)
  const isSince = ({ at }: Damage) => title === undefined || at >= title.from - (title.from % day)
  const covers = coversOf(standing, now)
  return {
    ...{ title, covers, works: worksOf(standing), gaps: coverGaps(covers, title?.from, now) },
    since: damages.filter(isSince),
    before: damages.filter((damage) => !isSince(damage)),
  }
}
