import type { DeskName } from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import type { LienPayoff, LienTerms, SignedPayoff } from "@urcar/sdk/escrow"
import type { Address } from "viem"
import type { LienRequest } from "../logic/lien-link.ts"

type Call<Result> = (client: WriteClient) => Promise<Result>

/** Signs as the owner that a bank may register its lien; nothing is sent. */
export const consent =
  (asked: LienRequest): Call<LienRequest> =>
  async (client) => {
    const { signLienConsent } = await import("@urcar/sdk/actions")
    const { holder, signature: _, ...terms } = asked
    return { ...asked, signature: await signLienConsent(client, { terms, holder }) }
  }

/** Registers the account's own lien with the owner's signature. */
export const register =
  ({ holder: _, signature = "0x", ...terms }: LienRequest): Call<unknown> =>
  async (client) => {
    const { registerLienSync } = await import("@urcar/sdk/actions")
    return (await registerLienSync(client, { terms, signature })).event
  }

/** Registers a court's lien, as the department of the responsible country. */
export const order =
  (terms: LienTerms): Call<unknown> =>
  async (client) => {
    const { orderLienSync } = await import("@urcar/sdk/actions")
    return (await orderLienSync(client, { terms })).event
  }

/** Ends a lien without a sale. */
export const release =
  (vin: string): Call<unknown> =>
  async (client) => {
    const { releaseLienSync } = await import("@urcar/sdk/actions")
    return (await releaseLienSync(client, { vin })).event
  }

/** What a lien's holder quotes for one sale. */
export type Quote = { vin: string; desk: DeskName; currency: Address; payoff: LienPayoff }

/** Signs what the account takes for releasing its lien in one sale; nothing is sent. */
export const quote =
  (what: Quote): Call<SignedPayoff> =>
  async (client) => {
    const { signLienPayoff } = await import("@urcar/sdk/actions")
    return signLienPayoff(client, what)
  }
