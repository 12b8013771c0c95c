"use client"

import type { DeskName } from "@urcar/sdk/actions"
import { type ComponentType, type ReactNode, useState } from "react"
import { RadioGroup } from "#components/ui/choice.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useWallet } from "#lib/wallet/use-wallet.ts"
import { useApproveEuro } from "./acts.ts"
import { useAllowance } from "./queries.ts"
import type { SaleFacts } from "./sale-facts.ts"
import type { Payoff } from "./use-payoff.ts"
import { useSaleWords } from "./use-sale-words.ts"

/** A sale that is paid for here, and why it cannot be yet. */
export type PurchaseProps = { sale: SaleFacts; payoff: Payoff; blocked: string | undefined }

/** The last step of every way to pay. */
export type PaymentProps = PurchaseProps & { by: "coin" | "allowance" | "permit" }

type WaysProps = PurchaseProps & {
  desk: DeskName
  pay: ComponentType<PaymentProps>
}

function Allowance({ desk, pay: Pay, ...props }: WaysProps) {
  const { sale, blocked } = props
  const { words, write, feeText } = useSaleWords(sale)
  const { address } = useWallet()
  const allowance = useAllowance(address, desk)
  const approve = useApproveEuro(desk)
  const price = BigInt(sale.listing.price)
  if ((allowance.data ?? 0n) >= price)
    return (
      <>
        <Notice title={write(words.buy.allowed)} live />
        <Pay {...props} by="allowance" />
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

/** The ways to pay a desk: by coin, by a permit in one transaction, or by an allowance in two. */
export function PaymentWays(props: WaysProps): ReactNode {
  const { sale, payoff, blocked, pay: Pay } = props
  const { words, currency } = useSaleWords(sale)
  const [by, setBy] = useState<"permit" | "allowance">("permit")
  if (currency === "coin") return <Pay {...{ sale, payoff, blocked }} by="coin" />
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
      {by === "permit" ? <Pay {...{ sale, payoff, blocked }} by="permit" /> : <Allowance {...props} />}
    </>
  )
}
