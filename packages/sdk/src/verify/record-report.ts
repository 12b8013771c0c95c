import type { Hex } from "viem"
import type { RoleName } from "../kinds/roles.ts"
import type { LifeRecord } from "../records/types.ts"
import type { Proof } from "./grounds.ts"

/** A record and what is known about it. */
export interface RecordReport {
  readonly record: LifeRecord
  readonly block: number
  readonly transactionHash: Hex
  /** The file's head after it. */
  readonly head: Hex
  /** How its author is proven; a sale's author is the desk, its seller is. */
  readonly author: Proof
  /** In the order of `record.witnesses`. */
  readonly witnesses: readonly Proof[]
  /** What the author was licensed as when it was recorded. */
  readonly authorRoles: readonly RoleName[]
  readonly witnessRoles: readonly (readonly RoleName[])[]
}
