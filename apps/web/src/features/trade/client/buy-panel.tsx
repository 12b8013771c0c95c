"use client"

import { type ReactNode, useState } from "react"
import { Checkbox } from "#components/ui/choice.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { lazyPart } from "#lib/lazy-part.tsx"
import { useBalances, useCertificate } from "#lib/wallet/queries.ts"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useMessages } from "#messages/client.tsx"
import { moneyFlow } from "../logic/money-flow.ts"
import { buyerRefusal } from "../logic/refusal.ts"
import { DirectPurchase } from "./direct-purchase.tsx"
import { MoneyTable } from "./money-table.tsx"
import { OfferPanel } from "./offer-panel.tsx"
import { RefusalNotice } from "./refusal-notice.tsx"
import type { SaleFacts } from "./sale-facts.ts"
import { type Payoff, usePayoff } from "./use-payoff.ts"
import { useSaleWords } from "./use-sale-words.ts"

/** What the connected account has of this sale's currency; `undefined` where that is not known. */
function useBalance(sale: SaleFacts): bigint | undefined {
  const { address } = useWallet()
  const { currency } = useSaleWords(sale)
  const { data } = useBalances(address)
  return currency === "token" ? undefined : data?.[currency]
}

const BondPanel = lazyPart(() => import("./bond-panel.tsx").then((part) => part.BondPanel))
const DepositPrice = lazyPart(() => import("./deposit-price.tsx").then((part) => part.DepositPrice))

type WayProps = { sale: SaleFacts; payoff: Payoff; blocked: string | undefined; now: number }

/** Buying as the seller chose it. */
function Way({ now, ...props }: WayProps) {
  const { mode } = props.sale.listing
  if (mode === "direct") return <DirectPurchase {...props} />
  return mode === "escrow" ? <DepositPrice {...props} /> : <OfferPanel {...props} now={now} />
}

function Acts({ sale, payoff, now }: Omit<WayProps, "blocked">): ReactNode {
  const { words } = useSaleWords(sale)
  const { address } = useWallet()
  const certificate = useCertificate(address)
  const balance = useBalance(sale)
  const [hasRead, setRead] = useState(!sale.hasWarnings)
  const mayHold = certificate.data?.mayHold
  const refusal = address && buyerRefusal(sale.listing, { account: address, mayHold, balance })
  const blocked = hasRead ? undefined : words.buy.understoodMissing
  if (refusal === "ownCar" && sale.listing.mode === "escrow") return <BondPanel sale={sale} />
  if (refusal) return <RefusalNotice sale={sale} refusal={refusal} balance={balance} />
  return (
    <>
      {sale.hasWarnings ? (
        <Checkbox
          name="has-read"
          label={words.buy.understood}
          checked={hasRead}
          onChange={({ currentTarget }) => setRead(currentTarget.checked)}
        />
      ) : null}
      <Way key={address} sale={sale} payoff={payoff} blocked={blocked} now={now} />
    </>
  )
}

/**
 * Buying one car: the money first, then the act. What nobody can buy says why instead.
 *
 * @param now unix seconds, as the server saw it: both sides then show the same
 */
export function BuyPanel({ sale, now }: { sale: SaleFacts; now: number }) {
  const { words } = useSaleWords(sale)
  const { deposit } = useMessages("orders")
  const { listing, fee } = sale
  const { sellerGets: proceeds } = moneyFlow(listing.mode, BigInt(listing.price), fee ?? 0)
  const { saleId, currency } = listing
  const payoff = usePayoff(sale.lien, { saleId, currency, proceeds })
  const headings = { direct: words.buy.heading, attested: words.offer.heading, escrow: deposit.heading }
  return (
    <section aria-labelledby="buy" className="grid gap-5">
      <h2 id="buy">{headings[sale.listing.mode]}</h2>
      <div>
        <h3 className="mb-2">{words.money.heading}</h3>
        <MoneyTable sale={sale} payoff={payoff} />
      </div>
      {sale.refusal ? (
        <Notice tone="problem" title={words.refusals[sale.refusal]} />
      ) : (
        <Acts sale={sale} payoff={payoff} now={now} />
      )}
    </section>
  )
}
