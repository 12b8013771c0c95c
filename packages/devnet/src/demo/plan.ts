import type { PayloadOfKind } from "@urcar/sdk/kinds"
import type { OdometerReason, OdometerVerdict } from "@urcar/sdk/odometer"
import type { ModelName } from "./models.ts"

export type Country = "DE" | "FR" | "AT" | "PL" | "NL" | "CZ"

/**
 * How a title moves: paid by euro or coin at the desk, attested by a bank, through a dealer's yard (twice, by
 * euro), or without a sale to an heir.
 */
export type SaleRoute = "euro" | "coin" | "attested" | "dealer" | "inheritance"

/** Something that does not happen to every car, so many years after its life in the register began. */
export type Twist = { readonly year: number } & (
  | { readonly type: "accident"; readonly severity: PayloadOfKind<"accident">["severity"] }
  /** The instrument is turned back by so much, between two readings. */
  | { readonly type: "rollback"; readonly km: number }
  /** Readings of the same service fall by so much, again and again; each fall alone would be tolerated. */
  | { readonly type: "small-falls"; readonly km: number; readonly times: number }
  /** A reading is written too low by so much; further readings show the slip. */
  | { readonly type: "slip"; readonly km: number }
  /** A reading is written too high by so much and corrected by its author with two witnesses. */
  | { readonly type: "corrected-slip"; readonly km: number }
  /** A new instrument from zero, with two witnesses. */
  | { readonly type: "odometer-replaced" }
  /** A department files a foreign document's reading of the time before the register. */
  | { readonly type: "late-document"; readonly km: number; readonly yearsBefore: number }
  | { readonly type: "theft-and-recovery" }
)

/** How things stand today. */
export type Ending =
  | { readonly type: "kept" }
  /** In a dealer's yard, not offered yet. */
  | { readonly type: "stock"; readonly dealer: string }
  | {
      readonly type: "listed"
      readonly currency: "euro" | "coin"
      /** Offered by this dealer; by the owner otherwise. */
      readonly dealer?: string
      /** Who attests the payment, where it is made elsewhere. */
      readonly attester?: string
      /** What is asked, as a part of what it is worth: all of it unless stated. */
      readonly asking?: number
    }
  | { readonly type: "stolen" }
  | { readonly type: "scrapped" }

/** The odometer engine's verdict and reason. */
export interface Judgement {
  readonly verdict: OdometerVerdict
  readonly reason: OdometerReason
}

/** One vehicle's life in a few words; {@link tellLife} makes the whole story of it. */
export interface LifePlan {
  /** Unique, and the seed of all that is not said here. */
  readonly id: string
  readonly model: ModelName
  /** Where it is on the road; of a new vehicle, its manufacturer's country. */
  readonly country: Country
  /** Built for the register, or entered by a dealer: used, or imported from another country. */
  readonly entry?: "new" | { readonly type: "used" | "imported"; readonly km: number; readonly age: number }
  /** Unit of its instrument. */
  readonly unit?: "km" | "mi"
  /** How long ago it came into the register. */
  readonly yearsAgo: number
  /** In the instrument's unit. */
  readonly perYear: number
  /** Changes of title after the first owner, in order; evenly spread where no year is given. */
  readonly sales?: readonly (SaleRoute | { readonly route: SaleRoute; readonly year: number })[]
  /** It never left the yard of the dealer that entered it. */
  readonly isUnsold?: boolean
  readonly twists?: readonly Twist[]
  readonly ending?: Ending
  readonly colour?: PayloadOfKind<"manufacture">["colour"]
  /** Whether a tyre shop sees it in spring and autumn. */
  readonly tyres?: boolean
  /** What the odometer engine must say; LOGICAL and RISING unless stated. */
  readonly judgement?: Judgement
}

/** What the odometer engine must say of a life. */
export function judgementOf({ judgement }: LifePlan): Judgement {
  return judgement ?? { verdict: "LOGICAL", reason: "RISING" }
}
