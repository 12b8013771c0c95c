import type { DisputeOutcome, DisputePhase, DisputeReason } from "@urcar/sdk/disputes"
import type { Address } from "viem"

/** A dispute as its page needs it; amounts in the euro token's smallest unit as decimal text, times in unix seconds. */
export type DisputeState = {
  id: string
  vin: string
  sequence: number
  reason: DisputeReason
  phase: DisputePhase
  outcome: DisputeOutcome
  isAnswered: boolean
  /** Of the present phase, inclusive; 0 once closed */
  deadline: number
  writer: Address
  /** Whose department rules; empty where the federation's court does */
  country: string
  opener: Address
  exposure: string
  bond: string
  bonds: string
  appellant: Address | null
  appealBond: string
  award: string
}
