import type { ReadClient } from "../../chain/clients.ts"
import { type DisputeOutcome, disputeOutcomes } from "../../disputes/states.ts"
import { disputeCourtAbi } from "../../generated/index.ts"
import { vinToBytes } from "../../vin/codec.ts"
import { parseVin } from "../../vin/vin.ts"
import { read } from "../core/read.ts"

/** What the court says of a record. */
export interface RecordDisputes {
  /** The dispute that is open; `null` for none. */
  readonly disputeId: bigint | null
  /** How the last one ended; `none` where none was closed. */
  readonly outcome: DisputeOutcome
}

/** Parameters of {@link getOpenDispute}. */
export interface GetOpenDisputeParameters {
  readonly vin: string
  readonly sequence: number
}

/** The open dispute over a record, and how the last one ended. @throws UrcarError */
export async function getOpenDispute(
  client: ReadClient,
  { vin, sequence }: GetOpenDisputeParameters,
): Promise<RecordDisputes> {
  const args = [vinToBytes(parseVin(vin)), sequence] as const
  const [disputeId, outcome] = await Promise.all([
    read(client, "disputeCourt", disputeCourtAbi, "openDisputeOf", args),
    read(client, "disputeCourt", disputeCourtAbi, "outcomeOf", args),
  ])
  return { disputeId: disputeId === 0n ? null : disputeId, outcome: disputeOutcomes[outcome] ?? "none" }
}
