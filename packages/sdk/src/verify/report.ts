import type { Hex } from "viem"
import type { OdometerJudgement } from "../odometer/judge-odometer.ts"
import type { Coverage } from "./coverage.ts"
import type { Failure } from "./failure.ts"
import type { OwnerChange } from "./owners.ts"
import type { RecordReport } from "./record-report.ts"
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
