import type { DisputeReason } from "@urcar/sdk/disputes"
import type { CataloguedKindName } from "@urcar/sdk/kinds"

/** A dispute over a record of one life in a few words; `disputeActs` makes the whole story of it. */
export interface DisputePlan {
  /** Id of the life. */
  readonly life: string
  /** The file's first record of this kind, or the first whose odometer lies below an earlier one's. */
  readonly record: CataloguedKindName | "first-fall"
  readonly reason: DisputeReason
  /** Id of who accuses; the vehicle's owner of today where none is named. */
  readonly accuser?: string
  /** Days before the demo's end on which it is opened; the others follow at fixed distances. */
  readonly daysAgo: number
  /** How it stands at the demo's end. */
  readonly state: "open" | "answered" | "upheld-by-silence" | "rejected"
}

/** Every dispute of the demo, in the order of opening. */
export const disputes: readonly DisputePlan[] = [
  {
    // Readings of a telemetry service fell at every visit; it never said a word about them.
    ...{ life: "clocked-in-steps", record: "first-fall", reason: "odometer-false" },
    ...{ daysAgo: 64, state: "upheld-by-silence" },
  },
  {
    // A buyer abroad claimed that a repair was never done; the workshop showed its invoice.
    ...{ life: "wrecked-and-mended", record: "repair", reason: "work-not-done", accuser: "buyer-fr" },
    ...{ daysAgo: 47, state: "rejected" },
  },
  {
    // The department has it on its desk.
    ...{ life: "de-7", record: "maintenance", reason: "work-not-done", daysAgo: 9, state: "answered" },
  },
  {
    // A buyer read the file of the car in the dealer's yard, and asks the station about its reading.
    ...{ life: "clocked-before-sale", record: "first-fall", reason: "odometer-false", accuser: "buyer" },
    ...{ daysAgo: 2, state: "open" },
  },
]
