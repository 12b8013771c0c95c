"use client"

import type {
  AttestSaleParameters,
  AttestSaleWithPayoffParameters,
  BuyVehicleParameters,
  BuyVehicleWithPayoffParameters,
  DepositPriceParameters,
  DeskName,
  OfferVehicleParameters,
  RefuseOfferParameters,
  WithdrawCreditParameters,
  WithdrawOfferParameters,
} from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import type { SaleTerms } from "@urcar/sdk/records"
import type { Hex } from "viem"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { isSameAddress } from "../logic/money.ts"
import { useChangedFile } from "./use-settled.ts"

/** Seconds for which a permit may be carried. */
const permitValidity = 1800

/**
 * Asks the register once more, right before anything is signed: the lists may be behind, and a permit must never be
 * given away for a sale that will not happen.
 *
 * @throws HeadChangedError, StatusForbidsError
 */
async function requireUnchanged(client: WriteClient, { vin, head }: SaleTerms): Promise<void> {
  const [{ getVehicle }, { HeadChangedError, StatusForbidsError }] = await Promise.all([
    import("@urcar/sdk/actions"),
    import("@urcar/sdk/errors"),
  ])
  const vehicle = await getVehicle(client, { vin })
  if (vehicle.status !== "active") throw new StatusForbidsError({ vin, status: vehicle.status })
  if (!isSameAddress(vehicle.head, head))
    throw new HeadChangedError({ vin, signed: head, head: vehicle.head })
}

/**
 * An act on a seller's terms. Where the file has changed since they were signed nothing is spent, and the page is shown
 * anew with what was added.
 */
function useTermsAct<Parameters extends { readonly terms: SaleTerms }, Result>(
  act: (client: WriteClient, parameters: Parameters) => Promise<Result>,
) {
  const showChange = useChangedFile()
  return useTransaction(async (client, parameters: Parameters) => {
    const { HeadChangedError } = await import("@urcar/sdk/errors")
    const { vin, head } = parameters.terms
    try {
      await requireUnchanged(client, parameters.terms)
      return await act(client, parameters)
    } catch (error) {
      if (error instanceof HeadChangedError) void showChange(vin, head)
      throw error
    }
  })
}

/** Buys with the native coin, or by an allowance given before. */
export const useBuyVehicle = () =>
  useTermsAct(async (client, parameters: BuyVehicleParameters) => {
    const { buyVehicleSync } = await import("@urcar/sdk/actions")
    return (await buyVehicleSync(client, parameters)).event
  })

/** Buys a car with a lien, by coin or by an allowance given before: its holder is paid out of the price. */
export const useBuyVehicleWithPayoff = () =>
  useTermsAct(async (client, parameters: BuyVehicleWithPayoffParameters) => {
    const { buyVehicleWithPayoffSync } = await import("@urcar/sdk/actions")
    return (await buyVehicleWithPayoffSync(client, parameters)).event
  })

/** Buys a car with a lien by a permit of exactly the price: two signatures, one transaction. */
export const useBuyVehicleWithPermitAndPayoff = () =>
  useTermsAct(async (client, parameters: BuyVehicleWithPayoffParameters) => {
    const { buyVehicleWithPermitAndPayoffSync } = await import("@urcar/sdk/actions")
    const permit = await signPricePermit(client, parameters.terms, "saleDesk")
    return (await buyVehicleWithPermitAndPayoffSync(client, { ...parameters, permit })).event
  })

async function signPricePermit(client: WriteClient, terms: SaleTerms, desk: DeskName) {
  const [{ signPermit }, { getDeployment }] = await Promise.all([
    import("@urcar/sdk/actions"),
    import("@urcar/sdk/chain"),
  ])
  return signPermit(client, {
    token: terms.currency,
    spender: getDeployment(client.chain.id).addresses[desk],
    value: terms.price,
    deadline: BigInt(Math.floor(Date.now() / 1000) + permitValidity),
  })
}

/** Buys with a permit of exactly the price: two signatures, one transaction. */
export const useBuyVehicleWithPermit = () =>
  useTermsAct(async (client, parameters: BuyVehicleParameters) => {
    const { buyVehicleWithPermitSync } = await import("@urcar/sdk/actions")
    const permit = await signPricePermit(client, parameters.terms, "saleDesk")
    return (await buyVehicleWithPermitSync(client, { ...parameters, permit })).event
  })

/** Pays into escrow with the native coin, or by an allowance given before. */
export const useDepositPrice = () =>
  useTermsAct(async (client, parameters: DepositPriceParameters) => {
    const { depositPriceSync } = await import("@urcar/sdk/actions")
    return (await depositPriceSync(client, parameters)).event
  })

/** Pays into escrow with a permit of exactly the price: two signatures, one transaction. */
export const useDepositPriceWithPermit = () =>
  useTermsAct(async (client, parameters: DepositPriceParameters) => {
    const { depositPriceWithPermitSync } = await import("@urcar/sdk/actions")
    const permit = await signPricePermit(client, parameters.terms, "escrowDesk")
    return (await depositPriceWithPermitSync(client, { ...parameters, permit })).event
  })

/** Allows a desk to take exactly so many euros. */
export const useApproveEuro = (desk: DeskName) =>
  useTransaction(async (client, amount: bigint) => {
    const [{ approveEuroSync }, { getDeployment }] = await Promise.all([
      import("@urcar/sdk/actions"),
      import("@urcar/sdk/chain"),
    ])
    const spender = getDeployment(client.chain.id).addresses[desk]
    return (await approveEuroSync(client, { spender, amount })).event
  })

/** Agrees to an attested sale until a time. */
export const useOfferVehicle = () =>
  useTermsAct(async (client, parameters: OfferVehicleParameters) => {
    const { offerVehicleSync } = await import("@urcar/sdk/actions")
    return (await offerVehicleSync(client, parameters)).event
  })

/** Takes an own offer back. */
export const useWithdrawOffer = () =>
  useTransaction(async (client, parameters: WithdrawOfferParameters) => {
    const { withdrawOfferSync } = await import("@urcar/sdk/actions")
    return (await withdrawOfferSync(client, parameters)).event
  })

/** Answers for a payment: the title moves. */
export const useAttestSale = () =>
  useTermsAct(async (client, parameters: AttestSaleParameters) => {
    const { attestSaleSync } = await import("@urcar/sdk/actions")
    return (await attestSaleSync(client, parameters)).event
  })

/** What an attester of a car with a lien says; without a quote it holds the lien itself and signs one first. */
export type AttestPayoff = Omit<AttestSaleWithPayoffParameters, "payoff"> & {
  payoff: AttestSaleWithPayoffParameters["payoff"] | undefined
  saleId: Hex
  /** Unix seconds: until when the offer stands */
  until: number
}

/** Answers for a payment of a car with a lien, which ends in the same transaction. */
export const useAttestSaleWithPayoff = () =>
  useTermsAct(async (client, { payoff, saleId, until, ...parameters }: AttestPayoff) => {
    const { attestSaleWithPayoffSync, signLienPayoff } = await import("@urcar/sdk/actions")
    const { terms } = parameters
    const own = { amount: 0n, saleId, expiry: until }
    const { vin, currency } = terms
    const signed = payoff ?? (await signLienPayoff(client, { vin, desk: "saleDesk", currency, payoff: own }))
    return (await attestSaleWithPayoffSync(client, { ...parameters, payoff: signed })).event
  })

/** Refuses to attest, visibly and with a reason. */
export const useRefuseOffer = () =>
  useTransaction(async (client, parameters: RefuseOfferParameters) => {
    const { refuseOfferSync } = await import("@urcar/sdk/actions")
    return (await refuseOfferSync(client, parameters)).event
  })

/** Takes what the desk owes to the own account. */
export const useWithdrawCredit = () =>
  useTransaction(async (client, parameters: WithdrawCreditParameters) => {
    const { withdrawCreditSync } = await import("@urcar/sdk/actions")
    return (await withdrawCreditSync(client, parameters)).event
  })
