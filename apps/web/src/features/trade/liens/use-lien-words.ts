"use client"

import type { LienTerms } from "@urcar/sdk/escrow"
import type { Address } from "viem"
import { useAccountName } from "#lib/wallet/use-account-name.ts"
import { shortKey } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, type Values } from "#messages/fill.ts"
import { useMoney } from "../client/use-money.ts"
import { useLife } from "./queries.ts"

/** Writes sentences about one lien: car, holder, most it may ask and days are filled in. */
export function useLienWords(
  terms: Omit<LienTerms, "ceiling"> & { ceiling: bigint | string; holder: Address },
) {
  const words = useMessages("liens")
  const format = useFormat()
  const money = useMoney()
  const { name } = useAccountName(terms.holder)
  const { data: life } = useLife(terms.vin)
  const { make, model } = life?.vehicle ?? {}
  const values = {
    vin: terms.vin,
    car: [make, model].filter(Boolean).join(" ") || words.unknownCar,
    holder: name ?? shortKey(terms.holder),
    ceiling: money(terms.ceiling, terms.currency),
    until: `${format.dateTime(terms.deadline)} UTC`,
  }
  const write = (text: string, more: Values = {}) => fill(text, { ...values, ...more })
  return { words, format, money, write, life }
}
