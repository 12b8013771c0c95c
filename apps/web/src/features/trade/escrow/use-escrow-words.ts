"use client"

import type { IndexedEscrow } from "@urcar/sdk/indexer-client"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, type Values } from "#messages/fill.ts"
import { useMoney } from "../client/use-money.ts"
import { escrowDays } from "../logic/escrow-times.ts"
import type { ActiveLien } from "../logic/payoff.ts"

/** A sale by escrow with what its words need. */
export type EscrowSale = {
  escrow: IndexedEscrow
  /** Make and model */
  car: string
  /** Responsible for the car, ISO alpha-2: its department rules */
  country: string
  /** The desk's fee, in basis points; `undefined` where the chain did not say */
  fee: number | undefined
  /** Added since the seller signed */
  laterRecords: number
  /** Rests on the car, and must end in this sale */
  lien: ActiveLien | undefined
}

/** Writes sentences about one sale by escrow. */
export function useEscrowWords({ escrow, car }: Pick<EscrowSale, "escrow" | "car">) {
  const words = useMessages("orders")
  const format = useFormat()
  const inCurrency = useMoney()
  const money = (amount: string | bigint) => inCurrency(amount, escrow.currency)
  const values = {
    ...{ car, vin: escrow.vin, seller: escrow.seller, buyer: escrow.buyer, ...escrowDays },
    ...{ price: money(escrow.price), deposit: money(escrow.deposit), bond: money(escrow.bond) },
  }
  const write = (text: string, more: Values = {}) => fill(text, { ...values, ...more })
  return { words, format, money, write }
}
