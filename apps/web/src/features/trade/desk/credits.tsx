"use client"

import type { DeskName } from "@urcar/sdk/actions"
import { useState } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useWithdrawCredit } from "../client/acts.ts"
import { useCredits } from "../client/queries.ts"
import { useMoney } from "../client/use-money.ts"
import { useFeeText } from "../client/use-sale-words.ts"

type Credit = { desk: DeskName; currency: Address; amount: string }

function Withdraw({ desk: from, currency, amount, onDone }: Credit & { onDone: () => void }) {
  const { before, desk } = useMessages("trade")
  const feeText = useFeeText()
  const withdraw = useWithdrawCredit()
  return (
    <>
      <TransactionSteps
        transaction={withdraw}
        summary={{
          signs: fill(before.withdrawSigns, { amount }),
          costs: fill(before.costsFee, { fee: feeText("withdraw") }),
          undo: before.withdrawUndo,
          otherwise: before.withdrawNobody,
        }}
        action={fill(desk.withdraw, { amount })}
        onSign={() => void withdraw.run({ currency, desk: from })}
        receipt={() => `${desk.withdrawn} ${amount}`}
      />
      {withdraw.state.status === "confirmed" ? (
        <div data-print="no">
          <DoneButton onDone={onDone} />
        </div>
      ) : null}
    </>
  )
}

function DoneButton({ onDone }: { onDone: () => void }) {
  const common = useMessages("common")
  return <Button onClick={onDone}>{common.close}</Button>
}

/** Money from sold cars that the account may take, and taking it. */
export function Credits({ account }: { account: Address }) {
  const { desk } = useMessages("trade")
  const money = useMoney()
  const credits = useCredits(account)
  const [taken, setTaken] = useState<Credit>()
  const waiting = (credits.data ?? []).map((credit) => ({
    ...credit,
    amount: money(credit.amount, credit.currency),
  }))
  if (waiting.length === 0 && !taken) return null
  return (
    <section aria-labelledby="credits" className="grid gap-3">
      <h3 id="credits">{desk.credits}</h3>
      {taken ? <Withdraw {...taken} onDone={() => setTaken(undefined)} /> : null}
      {taken
        ? null
        : waiting.map((credit) => (
            <Notice
              key={`${credit.desk} ${credit.currency}`}
              title={fill(credit.desk === "escrowDesk" ? desk.creditEscrow : desk.credit, {
                amount: credit.amount,
              })}
            >
              <p>{credit.desk === "escrowDesk" ? desk.creditEscrowText : desk.creditText}</p>
              <div className="mt-3">
                <Button tone="primary" wide onClick={() => setTaken(credit)}>
                  {fill(desk.withdraw, { amount: credit.amount })}
                </Button>
              </div>
            </Notice>
          ))}
    </section>
  )
}
