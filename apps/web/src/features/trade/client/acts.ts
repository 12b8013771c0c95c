"use client"

import type {
  AttestSaleParameters,
  BuyVehicleParameters,
  DepositPriceParameters,
  DeskName,
  OfferVehicleParameters,
  RefuseOfferParameters,
  WithdrawCreditParameters,
  WithdrawOfferParameters,
} from "@urcar/sdk/actions"
import type { WriteClient } from "@urcar/sdk/chain"
import type { SaleTerms } from "@urcar/sdk/records"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { isSameAddress } from "../logic/money.ts"

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

/** Buys with the native coin, or by an allowance given before. */
export const useBuyVehicle = () =>
  useTransaction(async (client, parameters: BuyVehicleParameters) => {
    const { buyVehicleSync } = await import("@urcar/sdk/actions")
    await requireUnchanged(client, parameters.terms)
    return (await buyVehicleSync(client, parameters)).event
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
  useTransaction(async (client, parameters: BuyVehicleParameters) => {
    const { buyVehicleWithPermitSync } = await import("@urcar/sdk/actions")
    await requireUnchanged(client, parameters.terms)
    const permit = await signPricePermit(client, parameters.terms, "saleDesk")
    return (await buyVehicleWithPermitSync(client, { ...parameters, permit })).event
  })

/** Pays into escrow with the native coin, or by an allowance given before. */
export const useDepositPrice = () =>
  useTransaction(async (client, parameters: DepositPriceParameters) => {
    const { depositPriceSync } = await import("@urcar/sdk/actions")
    await requireUnchanged(client, parameters.terms)
    return (await depositPriceSync(client, parameters)).event
  })

/** Pays into escrow with a permit of exactly the price: two signatures, one transaction. */
export const useDepositPriceWithPermit = () =>
  useTransaction(async (client, parameters: DepositPriceParameters) => {
    const { depositPriceWithPermitSync } = await import("@urcar/sdk/actions")
    await requireUnchanged(client, parameters.terms)
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
  useTransaction(async (client, parameters: OfferVehicleParameters) => {
    const { offerVehicleSync } = await import("@urcar/sdk/actions")
    await requireUnchanged(client, parameters.terms)
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
  useTransaction(async (client, parameters: AttestSaleParameters) => {
    const { attestSaleSync } = await import("@urcar/sdk/actions")
    await requireUnchanged(client, parameters.terms)
    return (await attestSaleSync(client, parameters)).event
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
