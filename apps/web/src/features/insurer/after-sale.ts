import type { IndexedRecord, TitleInterval, VehicleLife } from "@urcar/sdk/indexer-client"
import { readDay, readPayload } from "#lib/payload.ts"

const day = 86_400

/** What an insurer covered from when to when, as it reported. Times are unix seconds. */
export type Cover = {
  sequence: number
  insurer: string
  cover: string
  from: number
  until: number
  ended: string | undefined
  state: "running" | "future" | "over"
}

/** An accident or a claim. */
export type Damage = {
  sequence: number
  kind: "accident" | "claim"
  at: number
  author: string
  payload: string
}

/** A vehicle as somebody insures it: what came with the present owner, and what was before. */
export type AfterSale = {
  title: TitleInterval | undefined
  covers: readonly Cover[]
  /** Since the present title, the latest first */
  since: readonly Damage[]
  before: readonly Damage[]
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

/** @param now unix seconds */
export function toAfterSale(
  { records, titles }: Pick<VehicleLife, "records" | "titles">,
  now: number,
): AfterSale {
  const standing = counting(records)
  const title = titles.at(-1)
  const damages = damagesOf(standing)
  const isSince = ({ at }: Damage) => title === undefined || at >= title.from - (title.from % day)
  return {
    title,
    covers: standing
      .filter(({ kind }) => kind === "policy")
      .map((record) => toCover(record, now))
      .toSorted((one, other) => other.from - one.from || other.sequence - one.sequence),
    since: damages.filter(isSince),
    before: damages.filter((damage) => !isSince(damage)),
  }
}
