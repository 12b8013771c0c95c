import type { Hex } from "viem"
import type { RoleName } from "../kinds/roles.ts"
import type { OdometerJudgement } from "../odometer/judge-odometer.ts"
import type { LifeRecord } from "../records/types.ts"
import type { Coverage } from "./coverage.ts"
import type { Failure } from "./failure.ts"
import type { OwnerChange } from "./owners.ts"
import type { Proof } from "./prove-record.ts"
import type { VehicleState } from "./vehicle-state.ts"

/** What is checked, in this order. */
export const verificationSteps = [
  "register",
  "vehicle",
  "records",
  "signatures",
  "head",
  "licences",
  "owners",
  "endpoints",
] as const

/** One of {@link verificationSteps}. */
export type StepName = (typeof verificationSteps)[number]

/** How far a check is. */
export interface Step {
  readonly name: StepName
  readonly status: "running" | "passed" | "failed" | "skipped"
  /** Of `total` things, so many are done. */
  readonly done: number
  readonly total: number
}

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

/** What one endpoint says about the vehicle, beside the one that was verified. */
export interface EndpointReport {
  readonly url: string
  /** `behind`: it has not seen the last blocks yet, and says so. */
  readonly status: "agrees" | "behind" | "disagrees" | "unreachable"
  readonly recordCount: number
  readonly head: Hex
}

/** A verification's outcome. */
export interface VerificationReport {
  readonly vin: string
  readonly chainId: number
  readonly verdict: "verified" | "failed"
  /** The first thing found wrong; `null` if nothing was. */
  readonly failure: Failure | null
  readonly steps: readonly Step[]
  /** As the endpoint says; proven as far as the steps passed. */
  readonly vehicle: VehicleState | null
  /** Verified records; as far as they were read, where verification failed. */
  readonly records: readonly RecordReport[]
  readonly owners: readonly OwnerChange[]
  /** `null` unless every record was verified. */
  readonly odometer: OdometerJudgement | null
  readonly coverage: Coverage | null
  readonly endpoints: readonly EndpointReport[]
  /** Proofs that rest on the chain's word, since the signer is a contract. */
  readonly acceptedByChain: number
}
