import type { IndexedListing, VehicleSummary } from "@urcar/sdk/indexer-client"
import { isNobody } from "#lib/is-nobody.ts"
import type { HeadChange } from "./head-change.ts"
import { isSameAddress } from "./money.ts"

/** Why a car cannot be bought, whoever asks. */
export type SaleRefusal =
  | "sold"
  | "cancelled"
  | "expired"
  | "stolen"
  | "scrapped"
  | "exported"
  | "annulled"
  | "frozen"
  | "keyFrozen"
  | "sellerChanged"
  | "headChanged"
  | "reserved"
  | "refunded"

/** Why this account cannot buy it. */
export type BuyerRefusal = "ownCar" | "otherBuyer" | "notCertified" | "attesterIsBuyer" | "notEnough"

/** The first reason why nobody can buy on these terms now; nothing where somebody can. */
export function saleRefusal(
  listing: Pick<IndexedListing, "state" | "seller" | "deadline">,
  vehicle: Pick<VehicleSummary, "owner" | "status" | "isFrozen" | "escrowId">,
  change: HeadChange,
  now: number,
): SaleRefusal | undefined {
  const { state } = listing
  if (state === "sold" || state === "cancelled" || state === "refunded") return state
  if (vehicle.status !== "active") return vehicle.status
  if (vehicle.isFrozen) return "frozen"
  if (!isSameAddress(listing.seller, vehicle.owner)) return "sellerChanged"
  if (vehicle.escrowId !== null || state === "reserved") return "reserved"
  if (change.state !== "same" || state === "stale") return "headChanged"
  return state === "expired" || listing.deadline < now ? "expired" : undefined
}

/** Who asks, as far as it is known. */
export type Buyer = {
  account: string
  /** Whether a title may go to this key; `undefined` while it is being asked */
  mayHold: boolean | undefined
  /** What the account has in the sale's currency; `undefined` where unknown */
  balance: bigint | undefined
}

/** The first reason why this account cannot buy on these terms; nothing where it can, as far as is known. */
export function buyerRefusal(
  listing: Pick<IndexedListing, "seller" | "buyer" | "attester" | "price" | "mode">,
  { account, mayHold, balance }: Buyer,
): BuyerRefusal | undefined {
  if (isSameAddress(listing.seller, account)) return "ownCar"
  if (!isNobody(listing.buyer) && !isSameAddress(listing.buyer, account)) return "otherBuyer"
  if (isSameAddress(listing.attester, account)) return "attesterIsBuyer"
  if (mayHold === false) return "notCertified"
  const pays = listing.mode !== "attested"
  return pays && balance !== undefined && balance < BigInt(listing.price) ? "notEnough" : undefined
}
