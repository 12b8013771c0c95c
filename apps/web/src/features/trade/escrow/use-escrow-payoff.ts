"use client"

import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { usePayoff } from "../client/use-payoff.ts"
import { escrowFlow } from "../logic/escrow-flow.ts"
import { type EscrowSale, useEscrowWords } from "./use-escrow-words.ts"

/** The quote that ends a lien when a sale by escrow is settled at a price, and the sentence that says so. */
export function useEscrowPayoff(sale: EscrowSale, price: bigint) {
  const { payoff: texts } = useMessages("liens")
  const { money } = useEscrowWords(sale)
  const { saleId, currency, deposit } = sale.escrow
  const held = { deposit: BigInt(deposit), bond: 0n, fee: sale.fee ?? 0 }
  const { sellerGets: proceeds } = escrowFlow("settled", held, price)
  const payoff = usePayoff(sale.lien, { saleId, currency, proceeds })
  const amount = payoff.quote?.amount
  const ends =
    amount === undefined
      ? ""
      : fill(amount === 0n ? texts.signsOutside : texts.signs, { amount: money(amount) })
  return { payoff, ends }
}
