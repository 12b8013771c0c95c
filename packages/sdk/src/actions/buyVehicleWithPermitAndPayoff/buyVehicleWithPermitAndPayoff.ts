import type { Hex } from "viem"
import { type SignedPayoff, toPayoffStruct } from "../../escrow/lien.ts"
import { saleDeskAbi } from "../../generated/index.ts"
import { toTermsStruct } from "../../records/struct.ts"
import type { SaleTerms } from "../../records/types.ts"
import { contractCall } from "../core/call.ts"
import { saleSettled } from "../core/events.ts"
import { writeAction, writeSyncAction } from "../core/write.ts"
import type { Permit } from "../signPermit/signPermit.ts"

/** Parameters of {@link buyVehicleWithPermitAndPayoff}. */
export interface BuyVehicleWithPermitAndPayoffParameters {
  readonly terms: SaleTerms
  /** The seller's, of `signSaleConsent`. */
  readonly signature: Hex
  /** The buyer's, of `signPermit`, for the whole price. */
  readonly permit: Permit
  /** The lien holder's, of `signLienPayoff`. */
  readonly payoff: SignedPayoff
}

/** The call of {@link buyVehicleWithPermitAndPayoff}. */
export function buyVehicleWithPermitAndPayoffCall(parameters: BuyVehicleWithPermitAndPayoffParameters) {
  const { terms, signature, permit, payoff } = parameters
  return contractCall("saleDesk", saleDeskAbi, "buyWithPermitAndPayoff", [
    toTermsStruct(terms),
    signature,
    permit,
    ...toPayoffStruct(payoff),
  ])
}

/** Buys a car with a lien by a token's permit: allowance, the lien's end and the purchase in one transaction. */
export const buyVehicleWithPermitAndPayoff = writeAction(buyVehicleWithPermitAndPayoffCall)

/** {@link buyVehicleWithPermitAndPayoff}, waiting until it is mined. */
export const buyVehicleWithPermitAndPayoffSync = writeSyncAction(
  buyVehicleWithPermitAndPayoffCall,
  saleSettled,
)
