"use client"

import type { ReactNode } from "react"
import { Notice } from "#components/ui/notice.tsx"
import { tradeRoute } from "#lib/routes.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useMessages } from "#messages/client.tsx"
import { bondOf, escrowDays } from "../logic/escrow-times.ts"
import { termsOfListing } from "../logic/terms.ts"
import { useDepositPrice, useDepositPriceWithPermit } from "./acts.ts"
import { type PaymentProps, PaymentWays, type PurchaseProps } from "./payment-ways.tsx"
import { useBondCredit } from "./queries.ts"
import { useSaleWords } from "./use-sale-words.ts"
import { useDeposited } from "./use-settled.ts"

function PayIn({ sale, blocked, by }: PaymentProps) {
  const { deposit: words } = useMessages("orders")
  const { write, feeText } = useSaleWords(sale)
  const plain = useDepositPrice()
  const permitted = useDepositPriceWithPermit()
  const deposited = useDeposited()
  const pay = by === "permit" ? permitted : plain
  const { listing } = sale
  async function sign() {
    const done = await pay.run({ terms: termsOfListing(listing), signature: listing.signature })
    if (done) await deposited(listing.saleId)
  }
  return (
    <TransactionSteps
      transaction={pay}
      summary={{
        signs: (
          <span className="wrap-anywhere">{write(by === "permit" ? words.permitSigns : words.signs)}</span>
        ),
        costs: write(words.costs, { fee: feeText(by === "coin" ? "depositCoin" : "depositEuro") }),
        undo: words.undo,
        otherwise: write(words.otherwise, escrowDays),
      }}
      action={write(words.action)}
      onSign={() => void sign()}
      blocked={blocked}
      receipt={() => (
        <>
          <p className="text-xl font-bold">{words.done}</p>
          <p>{words.next}</p>
          <p role="status">{words.indexing}</p>
        </>
      )}
      sharePath={() => tradeRoute(listing.saleId)}
    />
  )
}

/** Buying by escrow, its first step: the price is paid in and held. */
export function DepositPrice({ sale, payoff, blocked }: PurchaseProps): ReactNode {
  const { deposit: words } = useMessages("orders")
  const { write } = useSaleWords(sale)
  const { address } = useWallet()
  const { seller, currency, price } = sale.listing
  const credit = useBondCredit(seller, currency, address !== undefined)
  const isMissing = credit.data !== undefined && credit.data < bondOf(BigInt(price))
  return (
    <>
      <p className="max-w-prose">{write(words.explain, escrowDays)}</p>
      {isMissing ? <Notice tone="warning" title={words.bondMissing} live /> : null}
      <PaymentWays
        sale={sale}
        payoff={payoff}
        blocked={blocked ?? (isMissing ? words.bondMissing : undefined)}
        desk="escrowDesk"
        pay={PayIn}
      />
    </>
  )
}
