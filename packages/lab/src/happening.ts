import type { Standing } from "@urcar/sdk/actions"
import type { DisputeOutcome, DisputePhase } from "@urcar/sdk/disputes"
import type { OdometerReason, OdometerVerdict } from "@urcar/sdk/odometer"
import type { Hex } from "viem"

/** What came of an act, read from the chain, the engine or the verifier. Plain data: amounts are decimal texts. */
export type Happening =
  | {
      readonly type: "transaction"
      /** Of the actor who sent it. */
      readonly by: string
      readonly hash: Hex
      readonly block: number
      readonly gas: number
    }
  | {
      readonly type: "refusal"
      readonly by: string
      /** Class of the failure, for example `PlateMismatchError`. */
      readonly error: string
      readonly message: string
      /** What the failure carries, as far as a sentence can say it. */
      readonly values: Readonly<Record<string, string | number>>
    }
  | {
      readonly type: "verification"
      readonly verdict: "verified" | "failed"
      readonly records: number
      /** The first thing found wrong, and in which record. */
      readonly failure: { readonly reason: string; readonly sequence: number | null } | null
    }
  | {
      readonly type: "odometer"
      readonly verdict: OdometerVerdict
      readonly reason: OdometerReason
      readonly acceptedKm: number | null
      readonly highestKm: number | null
      /** Sequences of the records that break the series. */
      readonly breaches: readonly number[]
    }
  | {
      readonly type: "dispute"
      readonly disputeId: string
      readonly phase: DisputePhase
      readonly outcome: DisputeOutcome
      readonly isAnswered: boolean
      /** At risk of the writer's stake, and put in by each accuser, in millionths of a euro. */
      readonly exposure: string
      readonly bond: string
      /** Of the phase, unix seconds; 0 for none. */
      readonly deadline: number
    }
  | {
      readonly type: "licence"
      readonly of: string
      readonly standing: Standing
      /** In millionths of a euro. */
      readonly stake: string
    }
  | {
      readonly type: "score"
      readonly of: string
      /** From 0 to 1,000; `null` where too little was written. */
      readonly score: number | null
      readonly records: number
      readonly contradicted: number
      readonly disputesLost: number
      readonly disputesUnanswered: number
      readonly disputesWon: number
    }
  | {
      readonly type: "money"
      readonly of: string
      /** In millionths of a euro, negative for what was paid. */
      readonly change: string
      readonly balance: string
    }
  | {
      readonly type: "time"
      /** Unix seconds. */
      readonly from: number
      readonly to: number
    }
