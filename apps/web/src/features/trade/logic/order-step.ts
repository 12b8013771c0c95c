import type { EscrowState } from "@urcar/sdk/escrow"
import { escrowTimes } from "./escrow-times.ts"

/** Who looks at a sale. */
export type Party = "buyer" | "seller" | "department" | "other"

/** Where a sale stands, in the words a person would use. */
export type OrderStep =
  | "listed"
  | "listedWithoutBond"
  | "listingStale"
  | "listingExpired"
  | "offered"
  | "offerRefused"
  | "offerWithdrawn"
  | "offerExpired"
  | "handover"
  | "handoverLapsed"
  | "inspection"
  | "inspectionLapsed"
  | "obstructed"
  | "obstructedLapsed"
  | "rejected"
  | "rejectionStands"
  | "contested"
  | "rulingLapsed"
  | "accepted"
  | "refunded"
  | "settled"

/** Whose turn it is. */
export type Turn = Party | "anyone" | "nobody" | "attester"

/** What becomes of a sale in which nobody does anything more in time. */
export type Silence =
  /** It is over, or nothing presses */
  | "nothing"
  /** The offer runs out; nothing moves */
  | "runsOut"
  /** Anyone may have the price returned; the seller's bond returns too */
  | "refund"
  /** Anyone may have the price returned; the seller's bond is lost */
  | "refundBondLost"
  /** Silence accepts: anyone may complete the sale */
  | "settle"
  /** Whatever stands in the way, anyone may have everything returned later */
  | "refundObstructed"
  /** It waits for anyone's click, without a deadline */
  | "waits"

/** What a party can do to a sale by escrow. */
export type EscrowAct =
  | "handOver"
  | "complete"
  | "reject"
  | "contest"
  | "cancel"
  | "settle"
  | "refund"
  | "rule"

/** One sale as one party sees it now. */
export type Order = {
  step: OrderStep
  turn: Turn
  /** Unix seconds, inclusive: until when whose turn it is may act; absent where nothing presses */
  by?: number
  silence: Silence
  /** What the one who looks may do, the expected first */
  acts: readonly EscrowAct[]
}

/** A sale by escrow, as far as its next step depends on it. */
export type EscrowFacts = {
  state: EscrowState
  /** Of the present state; `null` once it ended */
  deadline: number | null
  /** Whether it could not be settled now; `undefined` where nobody asked */
  isObstructed?: boolean | undefined
  /** Whether a lien is among what obstructs: paying it off in the settlement clears that */
  hasLien?: boolean
}

type Step = Omit<Order, "acts"> & { acts: Partial<Record<Party | "everyone", readonly EscrowAct[]>> }

const over = (step: "settled" | "refunded"): Step => ({ step, turn: "nobody", silence: "nothing", acts: {} })

function deposited(by: number, isPast: boolean): Step {
  if (isPast)
    return {
      ...{ step: "handoverLapsed", turn: "anyone", silence: "waits" },
      acts: { everyone: ["refund"], buyer: ["complete", "settle"], seller: ["settle"] },
    }
  return {
    ...{ step: "handover", turn: "buyer", by, silence: "refund" },
    acts: { buyer: ["handOver", "complete", "settle"], seller: ["settle", "cancel"] },
  }
}

/** A car that the buyer accepted, by silence or by ruling. */
function accepted(base: Step, obstructedUntil: number, now: number, facts: EscrowFacts): Step {
  const both = { buyer: ["settle"], seller: ["settle"] } as const
  const paidOff: readonly EscrowAct[] = facts.hasLien ? ["complete"] : []
  if (!facts.isObstructed) return base
  if (now > obstructedUntil)
    return {
      ...{ step: "obstructedLapsed", turn: "anyone", silence: "waits" },
      acts: { ...both, everyone: ["refund", ...paidOff] },
    }
  return {
    ...{ step: "obstructed", turn: "seller", by: obstructedUntil, silence: "refundObstructed" },
    acts: { ...both, everyone: paidOff },
  }
}

function handedOver(by: number, now: number, facts: EscrowFacts): Step {
  if (now <= by)
    return {
      ...{ step: "inspection", turn: "buyer", by, silence: "settle" },
      acts: { buyer: ["complete", "reject", "settle"], seller: ["settle"] },
    }
  const base: Step = {
    ...{ step: "inspectionLapsed", turn: "anyone", silence: "waits" },
    acts: { everyone: ["complete"], buyer: ["settle"], seller: ["settle"] },
  }
  return accepted(base, by + escrowTimes.settlement, now, facts)
}

function rejected(by: number, isPast: boolean): Step {
  if (isPast)
    return {
      ...{ step: "rejectionStands", turn: "anyone", silence: "waits" },
      acts: { everyone: ["refund"], buyer: ["complete", "settle"], seller: ["settle"] },
    }
  return {
    ...{ step: "rejected", turn: "seller", by, silence: "refundBondLost" },
    acts: { buyer: ["settle", "complete"], seller: ["contest", "settle", "cancel"] },
  }
}

function contested(by: number, isPast: boolean): Step {
  if (isPast)
    return {
      ...{ step: "rulingLapsed", turn: "anyone", silence: "waits" },
      acts: { everyone: ["refund"], buyer: ["complete", "settle"], seller: ["settle"] },
    }
  return {
    ...{ step: "contested", turn: "department", by, silence: "refund" },
    acts: { department: ["rule"], buyer: ["settle", "complete"], seller: ["settle", "cancel"] },
  }
}

function stepOf(facts: EscrowFacts, now: number): Step {
  const { state, deadline } = facts
  const by = deadline ?? 0
  const isPast = now > by
  switch (state) {
    case "deposited":
      return deposited(by, isPast)
    case "handed-over":
      return handedOver(by, now, facts)
    case "rejected":
      return rejected(by, isPast)
    case "contested":
      return contested(by, isPast)
    case "accepted": {
      const base: Step = {
        ...{ step: "accepted", turn: "anyone", silence: "waits" },
        acts: { everyone: ["complete"], buyer: ["settle"], seller: ["settle"] },
      }
      return accepted(base, by, now, facts)
    }
    case "settled":
      return over("settled")
    default:
      return over("refunded")
  }
}

/**
 * Where a sale by escrow stands for one who looks at it: the contract's table of states, read with a clock. What the
 * contract forbids is never offered; what it allows and nobody sensible does (a seller's cancelling for the bond where a
 * refund costs nothing) is left out.
 *
 * @param now unix seconds
 */
export function escrowOrder(escrow: EscrowFacts, party: Party, now: number): Order {
  const { acts, ...step } = stepOf(escrow, now)
  return { ...step, acts: [...(acts.everyone ?? []), ...(acts[party] ?? [])] }
}

/** An open or closed listing, for its seller. */
export function listingOrder(
  listing: {
    state: "open" | "stale" | "expired"
    mode: "direct" | "attested" | "escrow"
    deadline: number
    /** Whether the bond lies at the desk; absent where it is not known or none is needed */
    hasBond?: boolean | undefined
  },
  now: number,
): Order {
  if (listing.state === "stale") return { step: "listingStale", turn: "seller", silence: "nothing", acts: [] }
  if (listing.state === "expired" || listing.deadline < now)
    return { step: "listingExpired", turn: "seller", silence: "nothing", acts: [] }
  const open = { by: listing.deadline, silence: "runsOut", acts: [] } as const
  return listing.mode === "escrow" && listing.hasBond === false
    ? { ...open, step: "listedWithoutBond", turn: "seller" }
    : { ...open, step: "listed", turn: "buyer" }
}

/** An attested sale's offer, for its buyer. */
export function offerOrder(
  offer: { state: "open" | "withdrawn" | "refused" | "settled" | "expired"; until: number },
  now: number,
): Order {
  const ended = { turn: "nobody", silence: "nothing", acts: [] } as const
  if (offer.state === "settled") return { ...ended, step: "settled" }
  if (offer.state === "refused") return { ...ended, step: "offerRefused" }
  if (offer.state === "withdrawn") return { ...ended, step: "offerWithdrawn" }
  if (offer.state === "expired" || offer.until < now) return { ...ended, step: "offerExpired" }
  return { step: "offered", turn: "attester", by: offer.until, silence: "runsOut", acts: [] }
}
