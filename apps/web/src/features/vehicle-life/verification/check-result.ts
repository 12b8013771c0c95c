import type { Failure, Step } from "@urcar/sdk/verify"
import type { Address } from "viem"
import type { ShownLife } from "../shown-life.ts"
import type { Difference } from "./compare-life.ts"

/** What a worker is asked to do. */
export type CheckQuestion = {
  readonly vin: string
  readonly chainId: number
  /** The first is verified, the others must agree with it */
  readonly endpoints: readonly [string, ...string[]]
  /** What the page says; without it there is nothing to compare */
  readonly shown: ShownLife | null
  /** Where to look, from the indexer: spares round trips, proves nothing */
  readonly hints: {
    readonly blocks: readonly number[]
    readonly accounts: readonly Address[]
    readonly kinds: readonly string[]
  } | null
}

/** What a check found. */
export type CheckResult = {
  readonly verdict: "checked" | "failed"
  /** The chain's latest block when the check began */
  readonly block: number
  readonly milliseconds: number
  readonly failure: Failure | null
  readonly differences: readonly Difference[]
  readonly steps: readonly Step[]
  readonly records: number
  readonly authors: number
  readonly owners: number
  readonly acceptedByChain: number
  readonly head: string | null
  readonly odometer: {
    readonly verdict: string
    readonly reason: string
    readonly acceptedKm: number | null
  } | null
}

/** What a worker says while it checks. */
export type CheckNews =
  | { readonly type: "step"; readonly step: Step }
  | { readonly type: "done"; readonly result: CheckResult }
  /** An endpoint does not answer, or the VIN is none: nothing was checked */
  | { readonly type: "stopped"; readonly name: string; readonly problem: string }
