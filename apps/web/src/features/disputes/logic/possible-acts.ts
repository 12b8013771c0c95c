import type { DisputeState } from "./dispute.ts"

/** What can be done with a dispute. */
export const disputeActs = [
  ...(["answer", "rule", "appeal", "veto", "decide"] as const),
  ...(["uphold", "escalate", "close", "join", "claim"] as const),
] as const

/** One of {@link disputeActs}. */
export type DisputeAct = (typeof disputeActs)[number]

/** What matters of the one who looks. */
export type Viewer = {
  isWriter: boolean
  /** Put in a bond that was not claimed yet */
  isAccuser: boolean
  /** A department of the writer's country */
  isDepartment: boolean
  isGuardian: boolean
  isCourt: boolean
}

/** A dispute's place in the table of states: its phase, and whether its deadline has passed. */
export type Place = Pick<DisputeState, "phase" | "outcome" | "deadline">

/** Whether a phase's time is over, so that anybody can end it. */
export const isOverdue = ({ phase, deadline }: Place, now: number): boolean =>
  phase !== "closed" && phase !== "none" && deadline < now

const inTime: Readonly<Partial<Record<DisputeState["phase"], readonly DisputeAct[]>>> = {
  open: ["answer", "join"],
  answered: ["rule", "join"],
  ruled: ["appeal", "veto"],
  appealed: ["decide"],
}

const overTime: Readonly<Partial<Record<DisputeState["phase"], readonly DisputeAct[]>>> = {
  open: ["uphold"],
  answered: ["escalate"],
  ruled: ["close"],
  appealed: ["close"],
}

function may(act: DisputeAct, { outcome }: Place, viewer: Viewer): boolean {
  const isLosing = outcome === "upheld" ? viewer.isWriter : viewer.isAccuser
  const rules: Readonly<Record<DisputeAct, boolean>> = {
    answer: viewer.isWriter,
    join: !viewer.isWriter && !viewer.isAccuser && !viewer.isDepartment,
    rule: viewer.isDepartment && !viewer.isAccuser,
    appeal: isLosing,
    veto: viewer.isGuardian,
    decide: viewer.isCourt,
    claim: viewer.isAccuser && outcome !== "rejected",
    ...{ uphold: true, escalate: true, close: true },
  }
  return rules[act]
}

/**
 * What one can do with a dispute now, the most important first: the court's table of states.
 *
 * @param now unix seconds
 */
export function possibleActs(place: Place, viewer: Viewer, now: number): DisputeAct[] {
  const acts =
    place.phase === "closed" ? (["claim"] as const) : (isOverdue(place, now) ? overTime : inTime)[place.phase]
  return (acts ?? []).filter((act) => may(act, place, viewer))
}
