"use client"

import { useState } from "react"
import { TextField } from "#components/ui/text-field.tsx"
import { currencyOf, parseAmount } from "#lib/amounts.ts"
import { tradeRoute } from "#lib/routes.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { CopyLink } from "../client/copy-link.tsx"
import { agree } from "../client/escrow-calls.ts"
import { writeSettlement } from "../logic/settlement-link.ts"
import { FlowTable } from "./flow-table.tsx"
import { type EscrowSale, useEscrowWords } from "./use-escrow-words.ts"

/** Seconds for which a signed price stands. */
const standsFor = 7 * 86_400

/** One side's half of settling at another price: a signature, as a link for the other side. */
export function SettleForm({ sale, now }: { sale: EscrowSale; now: number }) {
  const { words, write, money, format } = useEscrowWords(sale)
  const [text, setText] = useState("")
  const [until] = useState(() => now + standsFor)
  const { saleId, currency, price: held } = sale.escrow
  const price = parseAmount(text, currencyOf(currency))
  const isGood = price !== undefined && price <= BigInt(held)
  const texts = words.acts.settle
  const wrong = isGood ? undefined : write(texts.priceWrong)
  const values = { price: isGood ? money(price) : "", until: `${format.dateTime(until)} UTC` }
  const sign = useTransaction((client, agreed: bigint) => agree(saleId, agreed, until)(client))
  return (
    <div className="grid gap-4">
      {sign.state.status === "confirmed" ? null : (
        <TextField
          name="settlement-price"
          label={texts.price}
          hint={write(texts.priceHint)}
          error={text === "" ? undefined : wrong}
          value={text}
          width="short"
          inputMode="decimal"
          autoComplete="off"
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      {isGood ? <FlowTable sale={sale} end="settled" price={price} /> : null}
      {isGood ? (
        <TransactionSteps
          transaction={sign}
          isSignatureOnly
          summary={{
            signs: write(texts.signs, values),
            costs: texts.costs,
            undo: write(texts.undo, values),
            otherwise: write(texts.otherwise, values),
          }}
          action={write(texts.action, values)}
          onSign={() => void sign.run(price)}
          receipt={(settlement) => (
            <>
              <p>{write(texts.done, values)}</p>
              <CopyLink path={`${tradeRoute(saleId)}${writeSettlement(settlement)}`}>{texts.copy}</CopyLink>
            </>
          )}
        />
      ) : null}
    </div>
  )
}
