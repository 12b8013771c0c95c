"use client"

import { useState } from "react"
import { TextField } from "#components/ui/text-field.tsx"
import { euroText, parseEuro } from "#lib/euro.ts"
import { useNow } from "#lib/use-now.ts"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { WordedActs } from "#lib/wallet/worded-acts.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { type AmountAct, isAmountAct, type PlainAct, possibleBusinessActs } from "./possible-acts.ts"
import type { Business } from "./queries.ts"

function AmountForm({ act, suggested }: { act: AmountAct; suggested: bigint }) {
  const { acts: texts, problems } = useMessages("business")
  const format = useFormat()
  const [text, setText] = useState(suggested > 0n ? String(suggested / 1_000_000n) : "")
  const [isLeft, setLeft] = useState(false)
  const amount = parseEuro(text)
  const isGood = amount !== undefined && amount > 0n
  return (
    <div className="grid gap-5">
      <TextField
        name={`amount-${act}`}
        label={texts.amount}
        error={isLeft && !isGood ? problems.amount : undefined}
        width="short"
        inputMode="decimal"
        suffix={texts.euros}
        value={text}
        onBlur={() => setLeft(true)}
        onChange={({ target }) => setText(target.value)}
      />
      <OneAct
        action={texts[act].action}
        act={async (client) => (await import("./acts.ts"))[act](client, amount ?? 0n)}
        summary={{
          signs: fill(texts[act].signs, { amount: isGood ? euroText(amount, format) : "…" }),
          undo: texts[act].undo,
          otherwise: texts[act].otherwise,
        }}
        done={<p>{texts[act].done}</p>}
        {...(isGood ? {} : { blocked: problems.amount })}
      />
    </div>
  )
}

function PlainForm({ act, amount }: { act: PlainAct; amount: bigint }) {
  const { acts: texts } = useMessages("business")
  const format = useFormat()
  return (
    <OneAct
      action={texts[act].action}
      act={async (client) => {
        const acts = await import("./acts.ts")
        await acts.plainActs[act](client)
        return true
      }}
      summary={{
        signs: fill(texts[act].signs, { amount: euroText(amount, format) }),
        undo: texts[act].undo,
        otherwise: texts[act].otherwise,
      }}
      done={<p>{texts[act].done}</p>}
    />
  )
}

/** What the business can do: stake, fee, application, leaving. */
export function BusinessActs({ business }: { business: Business }) {
  const { acts: texts } = useMessages("business")
  const now = useNow()
  const { stake, required, term, fees } = business
  const missing = { topUp: required - stake.locked, payFee: (fees?.yearly ?? 0n) - term.deposit }
  return (
    <section aria-labelledby="business-acts" className="grid gap-4">
      <h2 id="business-acts">{texts.title}</h2>
      <WordedActs
        label={texts.title}
        possible={possibleBusinessActs(business, now)}
        texts={texts}
        none={<p className="text-ink-soft">{texts.none}</p>}
        form={(act) =>
          isAmountAct(act) ? (
            <AmountForm act={act} suggested={missing[act]} />
          ) : (
            <PlainForm act={act} amount={term.deposit} />
          )
        }
      />
    </section>
  )
}
