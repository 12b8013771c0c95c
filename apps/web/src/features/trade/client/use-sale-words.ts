"use client"

import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill, type Values } from "#messages/fill.ts"
import { currencyName, moneyText } from "../logic/money.ts"
import { type ActName, networkFee } from "../logic/money-flow.ts"
import { useGasPrice } from "./queries.ts"
import type { SaleFacts } from "./sale-facts.ts"

/** What an act costs on the network, in the reader's spelling; only that it is small while nobody is connected. */
export function useFeeText(): (act: ActName) => string {
  const format = useFormat()
  const { money } = useMessages("trade")
  const { address } = useWallet()
  const { data } = useGasPrice(address)
  return (act) =>
    data === undefined
      ? money.small
      : fill(money.about, { amount: moneyText(networkFee(act, data), "coin", format) })
}

/** Writes sentences about one sale: its car, price, parties and days are filled in. */
export function useSaleWords({ listing, car, attester, euro }: SaleFacts) {
  const format = useFormat()
  const words = useMessages("trade")
  const feeText = useFeeText()
  const currency = currencyName(listing.currency, euro)
  const money = (amount: bigint) => moneyText(amount, currency, format)
  const values = {
    ...{ car, attester, vin: listing.vin, seller: listing.seller },
    price: money(BigInt(listing.price)),
    deadline: `${format.dateTime(listing.deadline)} UTC`,
  }
  const write = (text: string, more: Values = {}) => fill(text, { ...values, ...more })
  return { words, currency, money, format, write, feeText }
}
