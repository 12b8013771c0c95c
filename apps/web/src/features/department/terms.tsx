"use client"

import { licensedRoles, roleBit } from "@urcar/sdk/kinds"
import { useState } from "react"
import { Facts } from "#components/ui/facts.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Select } from "#components/ui/select.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { euroText, parseEuro } from "#lib/euro.ts"
import { ActList } from "#lib/wallet/act-list.tsx"
import { OneAct } from "#lib/wallet/one-act.tsx"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useTerms } from "./queries.ts"

function Amount(props: { name: string; label: string; text: string; onChange: (text: string) => void }) {
  const { terms: texts } = useMessages("department")
  const isWrong = props.text !== "" && parseEuro(props.text) === undefined
  return (
    <TextField
      name={props.name}
      label={props.label}
      error={isWrong ? texts.missing : undefined}
      width="short"
      inputMode="decimal"
      suffix="€"
      value={props.text}
      onChange={({ target }) => props.onChange(target.value)}
    />
  )
}

function StakeForm() {
  const { terms: texts } = useMessages("department")
  const { roles: roleNames } = useMessages("account")
  const format = useFormat()
  const [chosen, setChosen] = useState("")
  const [text, setText] = useState("")
  const role = licensedRoles.find((one) => one === chosen)
  const amount = parseEuro(text)
  return (
    <div className="grid gap-5">
      <Select
        name="stake-role"
        label={texts.role}
        placeholder="–"
        value={chosen}
        options={licensedRoles.map((value) => ({ value, text: roleNames[value] }))}
        onChange={({ target }) => setChosen(target.value)}
      />
      <Amount name="stake-amount" label={texts.amount} text={text} onChange={setText} />
      <OneAct
        action={texts.stake.action}
        act={async (client) => {
          if (role !== undefined && amount !== undefined)
            await (await import("./acts.ts")).setStake(client, { role, amount })
          return true
        }}
        summary={{
          signs: fill(texts.stake.signs, {
            role: role ? roleNames[role] : "…",
            amount: amount === undefined ? "…" : euroText(amount, format),
          }),
          undo: texts.stake.undo,
          otherwise: texts.stake.otherwise,
        }}
        blocked={role === undefined ? texts.roleMissing : amount === undefined ? texts.missing : undefined}
        done={<p>{texts.stake.done}</p>}
      />
    </div>
  )
}

function FeeForm() {
  const { terms: texts } = useMessages("department")
  const format = useFormat()
  const [yearlyText, setYearlyText] = useState("")
  const [validatorText, setValidatorText] = useState("")
  const yearly = parseEuro(yearlyText)
  const validatorYearly = parseEuro(validatorText)
  const show = (amount: bigint | undefined) => (amount === undefined ? "…" : euroText(amount, format))
  const blocked =
    yearly === undefined || validatorYearly === undefined
      ? texts.missing
      : validatorYearly > yearly
        ? texts.fee.higher
        : undefined
  return (
    <div className="grid gap-5">
      <Amount name="fee-yearly" label={texts.fee.yearly} text={yearlyText} onChange={setYearlyText} />
      <Amount
        name="fee-validator"
        label={texts.fee.validator}
        text={validatorText}
        onChange={setValidatorText}
      />
      <OneAct
        action={texts.fee.action}
        act={async (client) => {
          if (yearly !== undefined && validatorYearly !== undefined)
            await (await import("./acts.ts")).setFee(client, { yearly, validatorYearly })
          return true
        }}
        summary={{
          signs: fill(texts.fee.signs, { yearly: show(yearly), validator: show(validatorYearly) }),
          undo: texts.fee.undo,
          otherwise: texts.fee.otherwise,
        }}
        blocked={blocked}
        done={<p>{texts.fee.done}</p>}
      />
    </div>
  )
}

function CollectForm({ amount }: { amount: string }) {
  const { terms: texts } = useMessages("department")
  return (
    <OneAct
      action={texts.collect.action}
      act={async (client) => {
        await (await import("./acts.ts")).collectFees(client)
        return true
      }}
      summary={{
        signs: fill(texts.collect.signs, { amount }),
        undo: texts.collect.undo,
        otherwise: texts.collect.otherwise,
      }}
      done={<p>{texts.collect.done}</p>}
    />
  )
}

/** What a licence takes in the department's country, and how that is set. */
export function Terms({ country }: { country: string }) {
  const { terms: texts, work } = useMessages("department")
  const { roles: roleNames } = useMessages("account")
  const format = useFormat()
  const { data, isError } = useTerms(country)
  const [open, setOpen] = useState<"stake" | "fee" | "collect">()
  if (isError) return <Notice tone="problem" title={work.down} live />
  if (!data) return <p role="status">{work.loading}</p>
  const { fees, stakes } = data
  const collected = euroText(fees.collected, format)
  const isCollecting = fees.collected > 0n || open === "collect"
  return (
    <div className="grid gap-8">
      <Facts
        facts={[
          { name: texts.yearly, value: euroText(fees.yearly, format) },
          { name: texts.validatorYearly, value: euroText(fees.validatorYearly, format) },
          { name: texts.collected, value: collected },
          ...licensedRoles.map((role) => {
            const stake = stakes.find((one) => one.role === roleBit(role))
            return { name: roleNames[role], value: stake ? euroText(stake.amount, format) : texts.none }
          }),
        ]}
      />
      <ActList
        label={texts.title}
        open={open}
        onOpen={setOpen}
        acts={[
          { id: "stake", title: texts.stake.title, text: texts.stake.text, form: <StakeForm /> },
          { id: "fee", title: texts.fee.title, text: texts.fee.text, form: <FeeForm /> },
          ...(isCollecting
            ? [
                {
                  id: "collect" as const,
                  title: texts.collect.title,
                  text: fill(texts.collect.text, { amount: collected }),
                  form: <CollectForm amount={collected} />,
                },
              ]
            : []),
        ]}
      />
    </div>
  )
}
