import type { ContractCall } from "@urcar/sdk/actions"
import type { ReadClient } from "@urcar/sdk/chain"
import type { VehicleRecord } from "@urcar/sdk/records"
import type { Cast } from "./actors.ts"

/** What an act needs to become a transaction. */
export interface Stage {
  readonly cast: Cast
  readonly reader: ReadClient
}

interface Timed {
  /** Time of the block that it is recorded in, unix seconds. */
  readonly at: number
  /** Id of the actor who sends the transaction. */
  readonly by: string
}

/** A transaction; it is made when its block comes, for it may depend on what the chain says then. */
export interface CallAct extends Timed {
  readonly type: "call"
  readonly gas: bigint
  readonly toCall: (stage: Stage) => ContractCall | Promise<ContractCall>
}

/** A record by its author alone. Those of one author in one block go out as one batch. */
export interface RecordAct extends Timed {
  readonly type: "record"
  readonly record: VehicleRecord
}

/** Anything that somebody does in the demo. */
export type Act = CallAct | RecordAct
