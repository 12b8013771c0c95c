import type { Hex } from "viem"
import type { Link } from "../disputes/prove-record.ts"
import type { SignedCheckpoint } from "./checkpoint.ts"
import type { VehicleSnapshot } from "./vehicle-leaf.ts"

/** The most a passport takes, in bytes. */
export const maximumPassportBytes = 1_200

/** Most records a passport shows, from the last backwards. */
export const maximumPassportRecords = 4

/** What a passport's QR holds: one vehicle of a checkpoint with its proof, and its last records. */
export interface Passport {
  readonly chainId: number
  readonly checkpoint: SignedCheckpoint
  readonly vehicle: VehicleSnapshot
  /** The vehicle's place among all, in the order of their VINs. */
  readonly index: number
  readonly proof: readonly Hex[]
  /** The last records as the head hashes them, oldest first; may be empty. */
  readonly records: readonly Link[]
  /** The head before the first of them; `null` without any. */
  readonly before: Hex | null
}
