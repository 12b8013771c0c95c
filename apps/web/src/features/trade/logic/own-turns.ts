import type { IndexedEscrow, IndexedOffer } from "@urcar/sdk/indexer-client"
import { isSameAddress } from "./money.ts"
import { escrowOrder, type Order, type Party } from "./order-step.ts"

/** Whether the one who looks is expected to act: its turn, or anyone's where the one who looks can end it. */
export const isOwnTurn = ({ turn, acts }: Order, party: Party): boolean =>
  turn === party || (turn === "anyone" && acts.length > 0)

/** A sale that waits for an account. */
export type OwnTurn = {
  /** Of this turn alone: the same sale's next one has another */
  key: string
  saleId: string
  vin: string
  step: Order["step"] | "attest"
}

/**
 * The sales that wait for an account now: those by escrow in which it is on, and offers it was named to attest.
 *
 * @param now unix seconds
 */
export function ownTurns(
  account: string,
  sales: { escrows: readonly IndexedEscrow[]; waiting: readonly IndexedOffer[] },
  now: number,
): OwnTurn[] {
  const escrows = sales.escrows.flatMap((escrow): OwnTurn[] => {
    const { saleId, vin } = escrow
    const party = isSameAddress(escrow.seller, account) ? "seller" : "buyer"
    const order = escrowOrder(escrow, party, now)
    return isOwnTurn(order, party) ? [{ key: `${saleId} ${order.step}`, saleId, vin, step: order.step }] : []
  })
  const attests = sales.waiting
    .filter(({ until }) => until >= now)
    .map(({ saleId, buyer, vin, offeredAt }): OwnTurn => {
      return { key: `${saleId} ${buyer} ${offeredAt}`, saleId, vin, step: "attest" }
    })
  return [...attests, ...escrows]
}
