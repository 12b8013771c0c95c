"use client"

import type { DeskName } from "@urcar/sdk/actions"
import { useState } from "react"
import type { Address } from "viem"
import { amountText, type CurrencyName } from "#lib/amounts.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useCredits } from "./queries.ts"

type Credit = { desk: DeskName; name: CurrencyName; currency: Address; amount: bigint }

const keyOf = ({ desk, currency, amount }: Credit) => `${desk} ${currency} ${amount}`

function Withdrawal({ credit: { desk, ...props }, onTake }: { credit: Credit; onTake: () => void }) {
  const { credit: texts } = useMessages("garage")
  const format = useFormat()
  const amount = amountText(props.amount, props.name, format)
  const withdraw = useTransaction(async (client, currency: Address) => {
    const { withdrawCreditSync } = await import("@urcar/sdk/actions")
    return withdrawCreditSync(client, { currency, desk })
  })
  return (
    <TransactionSteps
      transaction={withdraw}
      action={fill(texts.action, { amount })}
      onSign={() => {
        onTake()
        void withdraw.run(props.currency)
      }}
      summary={{
        signs: fill(texts.signs, { amount }),
        undo: texts.undo,
        otherwise: texts.otherwise,
      }}
      receipt={() => fill(texts.receipt, { amount })}
    />
  )
}

/** Money that sales credited to the account: it waits at the desks until its owner takes it. */
export function CreditSection({ address }: { address: Address }) {
  const { credit: texts } = useMessages("garage")
  const { data: credits = [] } = useCredits(address)
  // What was taken stays, so that its receipt can be read after the desk owes nothing any more.
  const [taken, setTaken] = useState<readonly Credit[]>([])
  const isTaken = (credit: Credit) => taken.some((one) => keyOf(one) === keyOf(credit))
  const shown = [...taken, ...credits.filter((credit) => !isTaken(credit))]
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="garage-credit" className="grid gap-4">
      <h2 id="garage-credit">{texts.title}</h2>
      {shown.map((credit) => (
        <Withdrawal
          key={keyOf(credit)}
          credit={credit}
          onTake={() => setTaken((before) => (isTaken(credit) ? before : [...before, credit]))}
        />
      ))}
    </section>
  )
}
