import { type DisputeOutcome, type DisputeReason, disputeOutcomes, disputeReasons } from "@urcar/sdk/disputes"
import type { Hex } from "viem"
import type { Dispute, Licence, Place, Vehicle } from "./rows.ts"

/** A dispute as its first event tells of it. */
export interface OpenedDispute
  extends Pick<
    Dispute,
    "id" | "vin" | "sequence" | "kind" | "recordedAt" | "writer" | "opener" | "reason" | "exposure" | "bond"
  > {
  readonly country: string
  readonly deadline: number
}

export function openDispute({ country, ...opened }: OpenedDispute, place: Place): Dispute {
  return {
    ...opened,
    country: country === "" ? null : country,
    phase: "open",
    outcome: "none",
    isAnswered: false,
    accusers: 1,
    appellant: null,
    appealBond: null,
    slashed: null,
    award: null,
    answer: null,
    grounds: null,
    finalGrounds: null,
    ruledBy: null,
    openedAt: place.at,
    answeredAt: null,
    ruledAt: null,
    vetoedAt: null,
    appealedAt: null,
    closedAt: null,
    block: place.block,
    transaction: place.transaction,
  }
}

/** What an answer changes; an authority's goes to the federation's court at once. */
export function answerDispute(
  { country }: Pick<Dispute, "country">,
  answer: Hex,
  deadline: number,
  at: number,
): Partial<Dispute> {
  return {
    isAnswered: true,
    answer,
    answeredAt: at,
    deadline,
    phase: country === null ? "appealed" : "answered",
  }
}

/** What a change of a dispute does to the counts of its vehicle: open ones, and of them the unanswered. */
export function countOnVehicle(
  { openDisputes, unansweredDisputes }: Pick<Vehicle, "openDisputes" | "unansweredDisputes">,
  before: Pick<Dispute, "phase" | "isAnswered"> | null,
  after: Pick<Dispute, "phase" | "isAnswered">,
): Pick<Vehicle, "openDisputes" | "unansweredDisputes"> {
  const isUnanswered = (one: typeof before) => isOpen(one) && one?.isAnswered === false
  return {
    openDisputes: openDisputes + Number(isOpen(after)) - Number(isOpen(before)),
    unansweredDisputes: unansweredDisputes + Number(isUnanswered(after)) - Number(isUnanswered(before)),
  }
}

/** What the end of a dispute does to the counts of its writer. */
export function countOnWriter(
  { disputesOpen, disputesLost, disputesWon }: Pick<Licence, "disputesOpen" | "disputesLost" | "disputesWon">,
  outcome: DisputeOutcome,
): Pick<Licence, "disputesOpen" | "disputesLost" | "disputesWon"> {
  return {
    disputesOpen: disputesOpen - 1,
    disputesLost: disputesLost + Number(outcome === "upheld"),
    disputesWon: disputesWon + Number(outcome === "rejected"),
  }
}

function isOpen(dispute: Pick<Dispute, "phase"> | null): boolean {
  return dispute !== null && dispute.phase !== "closed"
}

/** The reason that the chain numbers. */
export function disputeReasonOf(number: number): DisputeReason {
  return disputeReasons[number] ?? "other"
}

/** The outcome that the chain numbers. */
export function disputeOutcomeOf(number: number): DisputeOutcome {
  const outcome = disputeOutcomes[number]
  if (outcome === undefined) throw new RangeError(`A dispute has no outcome ${number}.`)
  return outcome
}

/** A commitment; zero says that there is none. */
export function commitmentOf(word: Hex): Hex | null {
  return BigInt(word) === 0n ? null : word
}
