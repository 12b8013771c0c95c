import { type Address, zeroAddress } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import {
  type DisputeOutcome,
  type DisputePhase,
  type DisputeReason,
  disputeOutcomes,
  disputePhases,
  disputeReasons,
} from "../../disputes/states.ts"
import { disputeCourtAbi } from "../../generated/index.ts"
import { textFromBytes } from "../../text/bytes.ts"
import { read } from "../core/read.ts"

/** One dispute over one record. Amounts in millionths of a euro, times in unix seconds. */
export interface Dispute {
  readonly disputeId: bigint
  readonly vin: string
  readonly sequence: number
  readonly reason: DisputeReason
  readonly phase: DisputePhase
  /** Of the ruling so far; final once closed. */
  readonly outcome: DisputeOutcome
  readonly isAnswered: boolean
  /** Of the present phase, inclusive. */
  readonly deadline: number
  readonly writer: Address
  /** Whose department rules; empty where the federation's court does. */
  readonly country: string
  readonly opener: Address
  /** The part of the writer's stake that is at risk. */
  readonly exposure: bigint
  /** What each accuser put in. */
  readonly bond: bigint
  /** What all accusers put in. */
  readonly bonds: bigint
  /** Who appealed; `null` where nobody did. */
  readonly appellant: Address | null
  readonly appealBond: bigint
  /** Shared among the accusers, once closed as upheld. */
  readonly award: bigint
}

/** Parameters of {@link getDispute}. */
export interface GetDisputeParameters {
  readonly disputeId: bigint
}

/** A dispute now; `null` for a number that none has. @throws UrcarError */
export async function getDispute(
  client: ReadClient,
  { disputeId }: GetDisputeParameters,
): Promise<Dispute | null> {
  const dispute = await read(client, "disputeCourt", disputeCourtAbi, "disputeOf", [disputeId])
  const phase = disputePhases[dispute.phase] ?? "none"
  if (phase === "none") return null
  return {
    ...dispute,
    ...{ disputeId, phase },
    vin: textFromBytes(dispute.vin),
    country: textFromBytes(dispute.country),
    reason: disputeReasons[dispute.reason] ?? "other",
    outcome: disputeOutcomes[dispute.outcome] ?? "none",
    appellant: dispute.appellant === zeroAddress ? null : dispute.appellant,
  }
}
