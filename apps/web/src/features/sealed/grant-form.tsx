"use client"

import { useId, useState } from "react"
import type { Address } from "viem"
import { RadioGroup } from "#components/ui/choice.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { fromLocalText, toLocalText, untilProblem } from "#lib/until.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { GrantedWhat } from "./logic/acts.ts"
import type { PartProps } from "./part-props.ts"
import { useFieldName } from "./use-field-name.ts"

const isAddress = (text: string): text is Address => /^0x[0-9a-fA-F]{40}$/.test(text)
const clock = () => Math.floor(Date.now() / 1000)
const week = 7 * 86_400

type Ready = { to: Address; what: GrantedWhat; expiresAt: number }

/** Lets somebody read: who, what, until when. */
export function GrantForm(props: PartProps & { grantee: string }) {
  const { grant: texts } = useMessages("sealed")
  const format = useFormat()
  const nameOf = useFieldName()
  const { gateway } = useServices()
  const { vin, part } = props
  const { opening } = part
  const id = useId()
  const [to, setTo] = useState(props.grantee || (props.suggested ?? ""))
  const [field, setField] = useState("")
  const [text, setText] = useState(() => toLocalText(clock() + week))
  const [isTried, setTried] = useState(false)
  const granting = useTransaction(async (client, { to: grantee, what, expiresAt }: Ready) => {
    if (opening.status !== "whole") throw new Error("the part is closed")
    const [{ grantReading }, store] = await Promise.all([import("./logic/acts.ts"), gateway()])
    const given = { vin, sequence: part.sequence, grantee, what, expiresAt, opened: opening }
    return grantReading(client, store, given)
  })
  if (opening.status !== "whole" && granting.state.status !== "confirmed") return null
  const fields = opening.status === "whole" ? opening.part.fields : []
  const expiresAt = fromLocalText(text)
  const problem = untilProblem(expiresAt, clock())
  const toProblem = isAddress(to.trim()) ? undefined : texts.toWrong
  const what: GrantedWhat = field === "*" ? { scope: "part" } : { scope: "field", name: field }
  const summary = fill(field === "*" ? texts.signsAll : texts.signsField, {
    to: to.trim() || "–",
    field: field === "" ? "–" : nameOf(field),
    time: expiresAt === undefined ? "–" : format.dateTime(expiresAt),
  })
  function sign() {
    setTried(true)
    const account = to.trim()
    if (isAddress(account) && field !== "" && expiresAt !== undefined && problem === undefined)
      void granting.run({ to: account, what, expiresAt })
  }
  return (
    <div className="grid gap-5" data-testid="grant-form">
      {granting.state.status === "confirmed" ? null : (
        <>
          {props.grantee === "" ? (
            <TextField
              name={`grantee${id}`}
              label={texts.to}
              hint={texts.toHint}
              error={isTried ? toProblem : undefined}
              className="font-mono"
              autoComplete="off"
              spellCheck={false}
              value={to}
              onChange={({ target }) => setTo(target.value)}
            />
          ) : null}
          <RadioGroup
            name={`what${id}`}
            label={texts.what}
            error={isTried && field === "" ? texts.whatMissing : undefined}
            value={field}
            onChange={({ target }) => setField(target.value)}
            choices={[
              ...fields.map(({ name }) => ({ value: name, text: nameOf(name) })),
              ...(fields.length > 1 ? [{ value: "*", text: texts.all }] : []),
            ]}
          />
          <TextField
            name={`until${id}`}
            label={texts.until}
            hint={texts.untilHint}
            type="datetime-local"
            width="half"
            error={problem && isTried ? texts.untilProblems[problem] : undefined}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
          <Notice tone="warning" title={texts.warning}>
            {texts.warningText}
          </Notice>
        </>
      )}
      <TransactionSteps
        transaction={granting}
        isSignatureOnly
        action={texts.action}
        onSign={sign}
        summary={{ signs: summary, costs: texts.costs, undo: texts.undo, otherwise: texts.otherwise }}
        receipt={() => texts.done}
      />
    </div>
  )
}
