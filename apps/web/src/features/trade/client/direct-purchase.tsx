"use client"

import { type ReactNode, useState } from "react"
import { RadioGroup } from "#components/ui/choice.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { tradeRoute } from "#lib/routes.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { termsOfListing } from "../logic/terms.ts"
import { useApproveEuro, useBuyVehicle, useBuyVehicleWithPermit } from "./acts.ts"
import { useAllowance } from "./queries.ts"
import type { SaleFacts } from "./sale-facts.ts"
import { useSaleWords } from "./use-sale-words.ts"
import { useSettled } from "./use-settled.ts"

type PurchaseProps = { sale: SaleFacts; blocked: string | undefined }

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
function Purchase(props: PurchaseProps & { by: "coin" | "allowance" | "permit" }) {
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

function Allowance({ sale, blocked }: PurchaseProps) {
  const { words, write, feeText } = useSaleWords(sale)
  const { address } = useWallet()
  const allowance = useAllowance(address, true)
  const approve = useApproveEuro()
  const price = BigInt(sale.listing.price)
  if ((allowance.data ?? 0n) >= price)
    return (
      <>
        <Notice title={write(words.buy.allowed)} live />
        <Purchase sale={sale} blocked={blocked} by="allowance" />
      </>
    )
  return (
    <TransactionSteps
      transaction={approve}
      summary={{
        signs: write(words.before.allowSigns),
        costs: write(words.before.costsFee, { fee: feeText("allow") }),
        undo: words.before.allowUndo,
        otherwise: words.before.allowNobody,
      }}
      action={write(words.buy.allow)}
      onSign={() => void approve.run(price)}
      blocked={blocked}
      receipt={() => write(words.buy.allowed)}
    />
  )
}

/** Buys a car directly: by coin, by a permit in one transaction, or by an allowance in two. */
export function DirectPurchase({ sale, blocked }: PurchaseProps): ReactNode {
  const { words, currency } = useSaleWords(sale)
  const [by, setBy] = useState<"permit" | "allowance">("permit")
  if (currency === "coin") return <Purchase sale={sale} blocked={blocked} by="coin" />
  return (
    <>
      <RadioGroup
        name="pay-by"
        label={words.buy.payBy}
        value={by}
        onChange={({ currentTarget }) => setBy(currentTarget.value === "allowance" ? "allowance" : "permit")}
        choices={[
          { value: "permit", text: words.buy.permit, hint: words.buy.permitHint },
          { value: "allowance", text: words.buy.allowance, hint: words.buy.allowanceHint },
        ]}
      />
      {by === "permit" ? (
        <Purchase sale={sale} blocked={blocked} by="permit" />
      ) : (
        <Allowance sale={sale} blocked={blocked} />
      )}
    </>
  )
}
