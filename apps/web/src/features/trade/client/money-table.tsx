"use client"

import { Facts } from "#components/ui/facts.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { bondOf } from "../logic/escrow-times.ts"
import { shareText } from "../logic/money.ts"
import { type ActName, moneyFlow, type SaleMode } from "../logic/money-flow.ts"
import type { SaleFacts } from "./sale-facts.ts"
import type { Payoff } from "./use-payoff.ts"
import { useSaleWords } from "./use-sale-words.ts"

/** The most the desk may ever take, in basis points: the contract's own bound. */
const highestFee = 100

/** Who pays what to whom in this sale, before anything is clicked. */
export function MoneyTable({ sale, payoff: { quote } }: { sale: SaleFacts; payoff: Payoff }) {
  const { listing, fee, lien } = sale
  const { words, money, format, currency, feeText } = useSaleWords(sale)
  const { address } = useWallet()
  const { deposit } = useMessages("orders")
  const flow = moneyFlow(listing.mode, BigInt(listing.price), fee ?? highestFee, quote?.amount)
  const texts = words.money
  const feeName =
    listing.mode === "attested"
      ? texts.feeNone
      : fill(fee === undefined ? texts.feeUnknown : texts.fee, {
          share: shareText(fee ?? highestFee, format),
        })
  const acts: Record<SaleMode, ActName> = {
    attested: "offer",
    direct: lien ? "buyWithPayoff" : currency === "coin" ? "buyWithCoin" : "buyWithEuro",
    escrow: currency === "coin" ? "depositCoin" : "depositEuro",
  }
  const pays: Record<SaleMode, string> = {
    attested: texts.youPayOutside,
    direct: texts.youPayNow,
    escrow: deposit.held,
  }
  const isOutside = listing.mode === "attested"
  const lienAmount = listing.mode === "direct" ? quote?.amount : undefined
  const lienPart = isOutside
    ? texts.lienOutside
    : lienAmount === undefined
      ? texts.lienUnquoted
      : lienAmount === 0n
        ? texts.lienPaid
        : money(lienAmount)
  return (
    <Facts
      facts={[
        { name: texts.price, value: <strong>{money(flow.price)}</strong> },
        {
          name: feeName,
          value: flow.fee === 0n ? texts.none : `${money(flow.fee)}, ${texts.included}`,
        },
        ...(lien ? [{ name: texts.lienHolder, value: lienPart }] : []),
        {
          name: texts.sellerGets,
          value: lien && lienAmount === undefined ? texts.sellerRest : money(flow.sellerGets),
        },
        ...(listing.mode === "escrow" ? [{ name: deposit.bondLabel, value: money(bondOf(flow.price)) }] : []),
        {
          name: pays[listing.mode],
          value: <strong>{money(isOutside ? flow.buyerPaysOutside : flow.buyerPaysNow)}</strong>,
        },
        ...(address ? [{ name: texts.networkFee, value: feeText(acts[listing.mode]) }] : []),
      ]}
    />
  )
}
