import type { Address, Hex } from "viem"
import type { ReadClient } from "../../chain/clients.ts"
import { type EscrowState, escrowStates } from "../../escrow/words.ts"
import { escrowDeskAbi } from "../../generated/index.ts"
import type { Odometer } from "../../odometer/index.ts"
import { odometerFromChain } from "../../odometer/text.ts"
import { vinFromBytes } from "../../vin/codec.ts"
import { read } from "../core/read.ts"

/** A sale by escrow as the chain holds it. Amounts in the currency's smallest unit, times in Unix seconds. */
export interface Escrow {
  readonly vin: string
  readonly seller: Address
  readonly buyer: Address
  readonly odometer: Odometer | null
  readonly state: EscrowState
  /** Of the present state, inclusive; 0 once it ended. */
  readonly deadline: number
  readonly currency: Address
  readonly price: bigint
  readonly bond: bigint
  /** The car is kept for the buyer until then. */
  readonly reservedUntil: number
}

/** Parameters of {@link getEscrow}. */
export interface GetEscrowParameters {
  readonly saleId: Hex
}

/** A sale by escrow; `null` for none. @throws UrcarError */
export async function getEscrow(client: ReadClient, { saleId }: GetEscrowParameters): Promise<Escrow | null> {
  const sale = await read(client, "escrowDesk", escrowDeskAbi, "escrowOf", [saleId])
  const state = escrowStates[sale.state]
  if (state === undefined || state === "none") return null
  const { seller, buyer, deadline, currency, price, bond, reservedUntil } = sale
  const rest = { seller, buyer, deadline, currency, price, bond, reservedUntil }
  return { vin: vinFromBytes(sale.vin), odometer: odometerFromChain(sale), state, ...rest }
}

/** Whether a sale that is not over could not be settled now, a lien included. @throws UrcarError */
export async function isEscrowObstructed(
  client: ReadClient,
  { saleId }: GetEscrowParameters,
): Promise<boolean> {
  return read(client, "escrowDesk", escrowDeskAbi, "isObstructed", [saleId])
}
