import type { PatrolEntry } from "./entry.ts"

/** What a record says that a patrol is told of: an inspection, a policy, a recall told or done. */
export interface PatrolFact {
  readonly sequence: number
  readonly kind: "inspection" | "policy" | "recall-notice" | "recall-done"
  readonly author: string
  /** Unix seconds. */
  readonly occurredAt: number
  /** Inspection: next due. Policy: last day covered. Unix seconds; `null` where not stated. */
  readonly until: number | null
  /** Of a recall; empty for others. */
  readonly campaign: string
}

/** Kinds that {@link toPatrolFact} reads. */
export const patrolFactKinds = ["inspection", "policy", "recall-notice", "recall-done"] as const

const day = 86_400

/** Reads a record; `undefined` for other kinds. What its payload does not state is not made up. */
export function toPatrolFact(record: {
  readonly sequence: number
  readonly kind: string
  readonly author: string
  readonly occurredAt: number
  readonly payload: string
}): PatrolFact | undefined {
  const kind = patrolFactKinds.find((one) => one === record.kind)
  if (kind === undefined) return undefined
  const { sequence, author, occurredAt } = record
  const payload = readObject(record.payload)
  const until =
    kind === "inspection"
      ? readDay(payload.nextDue)
      : kind === "policy"
        ? coveredUntil(payload, occurredAt)
        : null
  return {
    sequence,
    kind,
    author: author.toLowerCase(),
    occurredAt,
    until,
    campaign: String(payload.campaign ?? ""),
  }
}

/** A cover that ended covers no day from then on. */
function coveredUntil({ coverUntil, ended }: Record<string, unknown>, at: number): number {
  return ended === undefined ? (readDay(coverUntil) ?? at) : at - day
}

/**
 * What a patrol is told by a vehicle's facts, superseded ones left out before: the latest inspection counts, each
 * insurer's latest word, and every recall that nobody closed since.
 */
export function judgeFacts(
  facts: readonly PatrolFact[],
): Pick<PatrolEntry, "inspectionDue" | "coverUntil" | "hasOpenRecall"> {
  const inOrder = facts.toSorted(
    (one, other) => one.occurredAt - other.occurredAt || one.sequence - other.sequence,
  )
  const of = (kind: PatrolFact["kind"]) => inOrder.filter((fact) => fact.kind === kind)
  const words = new Map(of("policy").map(({ author, until }) => [author, until ?? 0]))
  const done = of("recall-done")
  const isOpen = ({ campaign, sequence }: PatrolFact) =>
    !done.some((one) => one.campaign === campaign && one.sequence > sequence)
  return {
    inspectionDue: of("inspection").at(-1)?.until ?? null,
    coverUntil: words.size === 0 ? null : Math.max(...words.values()),
    hasOpenRecall: of("recall-notice").some(isOpen),
  }
}

function readObject(text: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === "object" && read !== null ? Object.fromEntries(Object.entries(read)) : {}
  } catch {
    return {}
  }
}

function readDay(value: unknown): number | null {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null
  const at = Date.parse(`${value}T00:00:00Z`)
  return Number.isNaN(at) ? null : at / 1000
}
