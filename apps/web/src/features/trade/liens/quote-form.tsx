"use client"

import type { LienPayoff } from "@urcar/sdk/escrow"
import type { IndexedLien } from "@urcar/sdk/indexer-client"
import { useState } from "react"
import { RadioGroup } from "#components/ui/choice.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Select } from "#components/ui/select.tsx"
import { Skeleton } from "#components/ui/skeleton.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { currencyOf, parseAmount } from "#lib/amounts.ts"
import { routes, tradeRoute } from "#lib/routes.ts"
import { useNow } from "#lib/use-now.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { CopyLink } from "../client/copy-link.tsx"
import { isSameAddress } from "../logic/money.ts"
import { writePayoff } from "../logic/payoff-link.ts"
import { type SaleUnderWay, salesUnderWay } from "../logic/sales-under-way.ts"
import { quote } from "./acts.ts"
import { useLienWords } from "./use-lien-words.ts"

const dayChoices = ["3", "7", "14", "30"] as const

type FormProps = { lien: IndexedLien; sale: SaleUnderWay }

/** Where the quote is used: an attester answers on its own desk, everybody else on the page of the sale. */
const pathOf = ({ mode, saleId }: SaleUnderWay): string =>
  mode === "attested" ? routes.trade : tradeRoute(saleId)

/** What is asked for ending the lien in one sale, and until when. */
function OneQuote({ lien, sale }: FormProps) {
  const { words, write, money, format } = useLienWords({ ...lien, deadline: lien.registeredAt })
  const { quote: texts } = words
  const [text, setText] = useState("")
  const [days, setDays] = useState("14")
  const now = useNow()
  // Money moves here only in the lien's own currency; elsewhere the quote says that the holder was paid.
  const isPaidHere = sale.mode !== "attested" && isSameAddress(sale.currency, lien.currency)
  const typed = parseAmount(text, currencyOf(lien.currency))
  const isGood = typed !== undefined && typed <= BigInt(lien.ceiling)
  const amount = isPaidHere ? (isGood ? typed : undefined) : 0n
  const sign = useTransaction((client, payoff: LienPayoff) => {
    const desk = sale.mode === "escrow" ? "escrowDesk" : "saleDesk"
    return quote({ vin: lien.vin, desk, currency: sale.currency, payoff })(client)
  })
  const expiry = now + Number(days) * 86_400
  const values = { amount: money(amount ?? 0n, lien.currency), until: `${format.dateTime(expiry)} UTC` }
  return (
    <div className="grid gap-4">
      {isPaidHere ? (
        <TextField
          name="payoff-amount"
          label={texts.amount}
          hint={write(texts.amountHint)}
          error={text !== "" && !isGood ? write(texts.amountWrong) : undefined}
          value={text}
          width="short"
          inputMode="decimal"
          autoComplete="off"
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      ) : (
        <Notice title={texts.outside}>{texts.outsideText}</Notice>
      )}
      <Select
        name="payoff-days"
        label={texts.days}
        value={days}
        options={dayChoices.map((value) => ({ value, text: words.form.dayChoices[value] }))}
        onChange={({ currentTarget }) => setDays(currentTarget.value)}
      />
      <TransactionSteps
        transaction={sign}
        isSignatureOnly
        summary={{
          signs: (
            <span className="wrap-anywhere">
              {write(isPaidHere ? texts.signs : texts.signsOutside, values)}
            </span>
          ),
          costs: texts.costs,
          undo: write(texts.undo, values),
          otherwise: write(texts.otherwise, values),
        }}
        action={isPaidHere && amount !== undefined ? write(texts.action, values) : texts.actionOutside}
        blocked={amount === undefined ? write(texts.amountWrong) : undefined}
        onSign={() => {
          if (amount !== undefined) void sign.run({ amount, saleId: sale.saleId, expiry })
        }}
        receipt={(signed) => (
          <>
            <p>{write(texts.done[sale.mode], values)}</p>
            <CopyLink path={`${pathOf(sale)}${writePayoff(signed)}`}>{words.copy}</CopyLink>
          </>
        )}
      />
    </div>
  )
}

/** A signed payoff quote: for which sale, how much, until when; a link carries it to who settles. */
export function QuoteForm({ lien }: { lien: IndexedLien }) {
  const { words, money, life } = useLienWords({ ...lien, deadline: lien.registeredAt })
  const { quote: texts } = words
  const now = useNow()
  const [chosen, setChosen] = useState<string>()
  if (!life) return <Skeleton shape="block" />
  const sales = salesUnderWay(life, now)
  const sale = sales.find(({ saleId }) => saleId === chosen) ?? sales[0]
  if (!sale) return <Notice title={texts.noSale}>{texts.noSaleText}</Notice>
  return (
    <div className="grid gap-4">
      <RadioGroup
        name="payoff-sale"
        label={texts.sale}
        value={sale.saleId}
        choices={sales.map(({ saleId, mode, price, currency, hasBuyer }) => ({
          value: saleId,
          text: `${texts.modes[mode]}, ${money(price, currency)}`,
          hint: hasBuyer ? texts.withBuyer : texts.withoutBuyer,
        }))}
        onChange={({ currentTarget }) => setChosen(currentTarget.value)}
      />
      <OneQuote key={sale.saleId} lien={lien} sale={sale} />
    </div>
  )
}
