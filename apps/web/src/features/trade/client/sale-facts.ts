import type { IndexedListing } from "@urcar/sdk/indexer-client"
import type { Address } from "viem"
import type { ActiveLien } from "../logic/payoff.ts"
import type { SaleRefusal } from "../logic/refusal.ts"

/** What the browser is told of the sale it may buy in. */
export type SaleFacts = {
  listing: IndexedListing
  /** Make and model */
  car: string
  /** The attester's name, or its key where it has none */
  attester: string
  refusal: SaleRefusal | undefined
  /** Basis points; `undefined` where the chain did not say */
  fee: number | undefined
  /** Whether there are warnings that a buyer must have read */
  hasWarnings: boolean
  /** Rests on the car, and must end in this sale */
  lien: ActiveLien | undefined
  /** The euro token */
  euro: Address
}
