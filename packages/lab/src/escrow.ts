import {
  approveEuroSync,
  depositPriceSync,
  type Escrow,
  getCredit,
  getEscrow,
  refundEscrow,
  refundEscrowSync,
  signSaleConsent,
  topUpBondSync,
  withdrawCreditSync,
} from "@urcar/sdk/actions"
import { getDeployment } from "@urcar/sdk/chain"
import { DeadlineAheadError } from "@urcar/sdk/errors"
import type { SaleTerms } from "@urcar/sdk/records"
import type { Hex } from "viem"
import { LabError, type Play } from "./play.ts"

const desk = "escrowDesk"

function euroOf({ reader }: Play<never>) {
  return getDeployment(reader.chain.id).addresses.testEuro
}

/** Allows the desk for sales by escrow to take so much. */
export async function allowEscrow<Actor extends string>(
  play: Play<Actor>,
  actor: Actor,
  amount: bigint,
): Promise<void> {
  const spender = getDeployment(play.reader.chain.id).addresses.escrowDesk
  await play.does(actor, (client) => approveEuroSync(client, { spender, amount }))
}

/** Lays in the bond of sales to come. */
export async function layInBond<Actor extends string>(
  play: Play<Actor>,
  seller: Actor,
  amount: bigint,
): Promise<void> {
  await allowEscrow(play, seller, amount)
  await play.does(seller, (client) => topUpBondSync(client, { currency: euroOf(play), amount }))
}

/** The seller signs terms for the desk, the buyer locks their price there. @returns the sale's id */
export async function lockPrice<Actor extends string>(
  play: Play<Actor>,
  seller: Actor,
  buyer: Actor,
  terms: SaleTerms,
): Promise<Hex> {
  const signature = await signSaleConsent(play.client(seller), terms, desk)
  await allowEscrow(play, buyer, terms.price)
  const { saleId } = await play.does(buyer, (client) => depositPriceSync(client, { terms, signature }))
  return saleId
}

/** A sale by escrow as the chain holds it. @throws LabError where there is none */
export async function escrowNow({ reader }: Play<never>, saleId: Hex): Promise<Escrow> {
  const escrow = await getEscrow(reader, { saleId })
  if (!escrow) throw new LabError(`there is no sale ${saleId}`)
  return escrow
}

/** What the desk owes somebody, in millionths of a euro. */
export function creditAt<Actor extends string>(play: Play<Actor>, actor: Actor): Promise<bigint> {
  return getCredit(play.reader, { account: play.address(actor), currency: euroOf(play), desk })
}

/** Somebody is refused while the deadline runs, and has the price returned when it is over. @returns the lost bond */
export async function refundInTime<Actor extends string>(
  play: Play<Actor>,
  actor: Actor,
  saleId: Hex,
): Promise<bigint> {
  await play.isRefused(actor, DeadlineAheadError, (client) => refundEscrow(client, { saleId }))
  const { deadline } = await escrowNow(play, saleId)
  await play.wait((deadline + 1 - (await play.now())) / 86_400)
  const { bondLost } = await play.does(actor, (client) => refundEscrowSync(client, { saleId }))
  return bondLost
}

/** Somebody takes what the desk owes. */
export async function takeCredit<Actor extends string>(play: Play<Actor>, actor: Actor): Promise<void> {
  await play.watchMoney([actor], async () => {
    await play.does(actor, (client) => withdrawCreditSync(client, { currency: euroOf(play), desk }))
  })
}
