import type { WriteClient } from "@urcar/sdk/chain"
import type { RejectionReason, SignedPayoff } from "@urcar/sdk/escrow"
import type { Address, Hex } from "viem"
import { isNobody } from "#lib/is-nobody.ts"
import type { SignedSettlement } from "../logic/settlement-link.ts"

type Call<Result> = (client: WriteClient) => Promise<Result>

/** Credits the account at the escrow desk; for euros the desk is allowed to take exactly so many first. */
export const topUp =
  (currency: Address, amount: bigint): Call<unknown> =>
  async (client) => {
    const [{ approveEuroSync, topUpBondSync }, { getDeployment }] = await Promise.all([
      import("@urcar/sdk/actions"),
      import("@urcar/sdk/chain"),
    ])
    const { escrowDesk } = getDeployment(client.chain.id).addresses
    if (!isNobody(currency)) await approveEuroSync(client, { spender: escrowDesk, amount })
    return (await topUpBondSync(client, { currency, amount })).event
  }

/** What one click does to a sale by escrow, with nothing more to say. */
export type PlainAct = "handOver" | "contest" | "cancel" | "refund"

/** The acts of one click each. */
export const plainCalls: Record<PlainAct, (saleId: Hex) => Call<unknown>> = {
  handOver: (saleId) => async (client) => {
    const { confirmHandoverSync } = await import("@urcar/sdk/actions")
    return (await confirmHandoverSync(client, { saleId })).event
  },
  contest: (saleId) => async (client) => {
    const { contestRejectionSync } = await import("@urcar/sdk/actions")
    return (await contestRejectionSync(client, { saleId })).event
  },
  cancel: (saleId) => async (client) => {
    const { cancelEscrowSync } = await import("@urcar/sdk/actions")
    return (await cancelEscrowSync(client, { saleId })).event
  },
  refund: (saleId) => async (client) => {
    const { refundEscrowSync } = await import("@urcar/sdk/actions")
    return (await refundEscrowSync(client, { saleId })).event
  },
}

/** Moves title and money, and ends the lien where its holder signed what it takes. */
export const complete =
  (saleId: Hex, payoff: SignedPayoff | undefined): Call<unknown> =>
  async (client) => {
    const { completeEscrowSync } = await import("@urcar/sdk/actions")
    return (await completeEscrowSync(client, { saleId, ...(payoff && { payoff }) })).event
  }

/** Rejects the car with a coded reason. */
export const reject =
  (saleId: Hex, reason: RejectionReason): Call<unknown> =>
  async (client) => {
    const { rejectVehicleSync } = await import("@urcar/sdk/actions")
    return (await rejectVehicleSync(client, { saleId, reason })).event
  }

/** Rules on a contested rejection. */
export const rule =
  (saleId: Hex, isFounded: boolean): Call<unknown> =>
  async (client) => {
    const { ruleRejectionSync } = await import("@urcar/sdk/actions")
    return (await ruleRejectionSync(client, { saleId, isFounded })).event
  }

/** Signs a price for the other side to settle at; nothing is sent. */
export const agree =
  (saleId: Hex, price: bigint, until: number): Call<SignedSettlement> =>
  async (client) => {
    const { signSettlement } = await import("@urcar/sdk/actions")
    return { price, until, signature: await signSettlement(client, { saleId, price, deadline: until }) }
  }

/** Settles at the price that the other side signed; a lien ends where its holder signed what it takes. */
export const settle =
  (
    saleId: Hex,
    { price, until, signature }: SignedSettlement,
    payoff: SignedPayoff | undefined,
  ): Call<unknown> =>
  async (client) => {
    const { settleEscrowSync } = await import("@urcar/sdk/actions")
    const agreed = { saleId, price, deadline: until, signature }
    return (await settleEscrowSync(client, { ...agreed, ...(payoff && { payoff }) })).event
  }
