"use client"

import type { ReactNode } from "react"
import { tradeRoute } from "#lib/routes.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useMessages } from "#messages/client.tsx"
import { termsOfListing } from "../logic/terms.ts"
import {
  useBuyVehicle,
  useBuyVehicleWithPayoff,
  useBuyVehicleWithPermit,
  useBuyVehicleWithPermitAndPayoff,
} from "./acts.ts"
import { LazyPayoffField } from "./lazy-payoff-field.tsx"
import { type PaymentProps, PaymentWays, type PurchaseProps } from "./payment-ways.tsx"
import type { SaleFacts } from "./sale-facts.ts"
import { useSaleWords } from "./use-sale-words.ts"
import { useSettled } from "./use-settled.ts"

function Bought({ sale }: { sale: SaleFacts }) {
  const { words, write } = useSaleWords(sale)
  return (
    <>
      <p className="text-xl font-bold">{words.buy.bought}</p>
      <p className="wrap-anywhere">{write(words.before.buySigns)}</p>
      <p role="status">{words.buy.indexing}</p>
    </>
  )
}

/** The last step of every way to pay: the purchase itself. */
function Purchase(props: PaymentProps) {
  const { sale, blocked, by } = props
  const { words, write, feeText } = useSaleWords(sale)
  const { address } = useWallet()
  const plain = useBuyVehicle()
  const permitted = useBuyVehicleWithPermit()
  const settled = useSettled()
  const buy = by === "permit" ? permitted : plain
  const fee = feeText(by === "coin" ? "buyWithCoin" : "buyWithEuro")
  async function sign() {
    const { listing } = sale
    const done = await buy.run({ terms: termsOfListing(listing), signature: listing.signature })
    if (done && address) await settled(listing.saleId, address)
  }
  return (
    <TransactionSteps
      transaction={buy}
      summary={{
        signs: (
          <span className="wrap-anywhere">
            {write(by === "permit" ? words.before.permitSigns : words.before.buySigns)}
          </span>
        ),
        costs: write(words.before.buyCosts, { fee }),
        undo: words.before.buyUndo,
        otherwise: write(words.before.buyNobody),
      }}
      action={write(words.buy.action)}
      onSign={sign}
      blocked={blocked}
      receipt={() => <Bought sale={sale} />}
      sharePath={() => tradeRoute(sale.listing.saleId)}
    />
  )
}

/** The same for a car with a lien, which is paid off out of the price. */
function PurchaseWithPayoff({ sale, payoff, blocked, by }: PaymentProps) {
  const { payoff: texts } = useMessages("liens")
  const { words, write, money, feeText } = useSaleWords(sale)
  const { address } = useWallet()
  const plain = useBuyVehicleWithPayoff()
  const permitted = useBuyVehicleWithPermitAndPayoff()
  const buy = by === "permit" ? permitted : plain
  const settled = useSettled()
  const { quote } = payoff
  const amount = money(quote?.amount ?? 0n)
  const ends = write(quote?.amount === 0n ? texts.signsOutside : texts.signs, { amount })
  async function sign() {
    const { listing } = sale
    if (!quote) return
    const terms = termsOfListing(listing)
    const done = await buy.run({ terms, signature: listing.signature, payoff: quote })
    if (done && address) await settled(listing.saleId, address)
  }
  return (
    <TransactionSteps
      transaction={buy}
      summary={{
        signs: (
          <span className="wrap-anywhere">
            {write(by === "permit" ? words.before.permitSigns : words.before.buySigns)} {ends}
          </span>
        ),
        costs: write(words.before.buyCosts, {
          fee: feeText(by === "permit" ? "buyWithPermitAndPayoff" : "buyWithPayoff"),
        }),
        undo: words.before.buyUndo,
        otherwise: write(words.before.buyNobody),
      }}
      action={write(words.buy.action)}
      onSign={() => void sign()}
      blocked={blocked}
      receipt={() => (
        <>
          <Bought sale={sale} />
          <p>{ends}</p>
        </>
      )}
      sharePath={() => tradeRoute(sale.listing.saleId)}
    />
  )
}

/** Buys a car directly: by coin, by a permit in one transaction, or by an allowance in two. */
export function DirectPurchase(props: PurchaseProps): ReactNode {
  const { payoff: texts } = useMessages("liens")
  const { sale, payoff, blocked } = props
  if (!sale.lien) return <PaymentWays {...props} desk="saleDesk" pay={Purchase} />
  const missing = payoff.quote ? undefined : texts.missing
  return (
    <>
      <LazyPayoffField payoff={payoff} currency={sale.listing.currency} />
      <PaymentWays {...props} blocked={blocked ?? missing} desk="saleDesk" pay={PurchaseWithPayoff} />
    </>
  )
}
