import { isAddressEqual } from "viem"
import type { Happening } from "../happening.ts"
import type { CastMember, Transcript, WrittenRecord } from "../transcript.ts"
import type { KeptHappening, KeptRecord, KeptStory } from "./kept-story.ts"

const daySeconds = 86_400

/**
 * What every play of a scenario has in common: times to the day, for a chain's clock ticks by seconds of its own; no hashes
 * and no gas, for signatures carry nonces that nobody can foresee.
 *
 * @throws RangeError for a play that did not hold: it is nothing to keep
 */
export function keep({ scenario, title, teaches, cast, scene, steps, holds }: Transcript): KeptStory {
  if (!holds) throw new RangeError(`${scenario} did not hold, and is not kept.`)
  return {
    ...{ scenario, title, teaches },
    scene: scene.map((record) => keepRecord(record, cast)),
    cast: cast.map(({ id, name, type, role }) => ({ id, name, type, role })),
    steps: steps.map(({ actor, sentence, at, happenings, claims, written }) => ({
      ...{ actor, sentence, at: toDay(at) },
      happenings: happenings.map(keepHappening),
      claims: claims.map(({ text }) => text),
      written: written.map((record) => keepRecord(record, cast)),
    })),
  }
}

function keepHappening(happening: Happening): KeptHappening {
  switch (happening.type) {
    case "transaction": {
      const { type, by, block } = happening
      return { type, by, block }
    }
    case "refusal": {
      const { type, by, error, values } = happening
      return { type, by, error, values: lasting(values) }
    }
    case "dispute":
      return { ...happening, deadline: toDay(happening.deadline) }
    case "time":
      return { type: "time", days: Math.round((happening.to - happening.from) / daySeconds) }
    default:
      return happening
  }
}

function keepRecord(record: WrittenRecord, cast: readonly CastMember[]): KeptRecord {
  const { sequence, kind, author, occurredAt, metres } = record
  const by = cast.find(({ address }) => isAddressEqual(address, author))?.id ?? null
  return { sequence, kind, by, at: toDay(occurredAt), metres }
}

/** Values of a failure other than hashes, which are longer than keys, and times of this play. */
function lasting(
  values: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  const entries = Object.entries(values).filter(([, value]) => !isOfThisPlay(value))
  return Object.fromEntries(entries)
}

const isOfThisPlay = (value: string | number): boolean =>
  /^0x[0-9a-f]{41,}$/i.test(String(value)) || /^1[0-9]{9}$/.test(String(value))

function toDay(seconds: number): number {
  return seconds - (seconds % daySeconds)
}
