"use client"

import { useState } from "react"
import type { Address } from "viem"
import { Link } from "#components/ui/link.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Select } from "#components/ui/select.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { routes, sealedGrantRoute } from "#lib/routes.ts"
import { fromLocalText, toLocalText, untilProblem } from "#lib/until.ts"
import { useLicence } from "#lib/wallet/queries.ts"
import { TransactionSteps } from "#lib/wallet/transaction-steps.tsx"
import { useServices } from "#lib/wallet/use-services.ts"
import { useTransaction } from "#lib/wallet/use-transaction.ts"
import { isKey } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { useInsurers } from "./insurer-queries.ts"

const clock = () => Math.floor(Date.now() / 1000)
const quarter = 90 * 86_400
const other = "other"

type Terms = { grantee: Address; expiresAt: number }

/** Whom to grant: one of the directory's insurers, or another by its key. */
function InsurerField(props: {
  chosen: string
  typed: string
  isTried: boolean
  onChange: (change: { chosen?: string; typed?: string }) => void
}) {
  const { insurer: texts } = useMessages("garage")
  const { data, isError } = useInsurers()
  const { chosen, typed, isTried, onChange } = props
  const key = typed.trim()
  const { data: licence } = useLicence(chosen === other && isKey(key) ? key : undefined)
  const isInsurer = !licence || (licence.standing === "active" && licence.roles.includes("insurer"))
  const keyProblem = isKey(key) ? (isInsurer ? undefined : texts.keyOther) : texts.keyWrong
  const options = (data ?? []).map(({ account, name, country }) => ({
    value: account,
    text: `${name ?? account} (${country})`,
  }))
  return (
    <>
      {isError ? <Notice tone="warning" title={texts.listDown} live /> : null}
      <Select
        name="insurer"
        label={texts.insurer}
        error={isTried && chosen === "" ? texts.missing : undefined}
        placeholder={texts.choose}
        options={[...options, { value: other, text: texts.other }]}
        value={chosen}
        onChange={({ target }) => onChange({ chosen: target.value })}
      />
      {chosen === other ? (
        <TextField
          name="insurer-key"
          label={texts.key}
          hint={texts.keyHint}
          error={isTried || isKey(key) ? keyProblem : undefined}
          className="font-mono"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ target }) => onChange({ typed: target.value })}
        />
      ) : null}
    </>
  )
}

/** Lets an insurer have a car on its list until a day. */
export function InsurerFlow({ vin }: { vin: string }) {
  const { insurer: texts } = useMessages("garage")
  const format = useFormat()
  const { gateway } = useServices()
  const { data: insurers } = useInsurers()
  const [who, setWho] = useState({ chosen: "", typed: "" })
  const [text, setText] = useState(() => toLocalText(clock() + quarter))
  const [isTried, setTried] = useState(false)
  const granting = useTransaction(async (client, terms: Terms) => {
    const [{ signCarGrant }, store] = await Promise.all([import("@urcar/sdk/seal"), gateway()])
    await store.grantCar(await signCarGrant(client, { vin, ...terms }))
    return terms
  })
  const grantee = who.chosen === other ? who.typed.trim() : who.chosen
  const name = insurers?.find(({ account }) => account === grantee)?.name ?? grantee
  const expiresAt = fromLocalText(text)
  const problem = untilProblem(expiresAt, clock())
  function sign() {
    setTried(true)
    if (isKey(grantee) && expiresAt !== undefined && problem === undefined)
      void granting.run({ grantee, expiresAt })
  }
  return (
    <div className="grid gap-6" data-testid="insurer-grant">
      {granting.state.status === "confirmed" ? null : (
        <>
          <p className="max-w-prose">{texts.what}</p>
          <InsurerField
            {...who}
            isTried={isTried}
            onChange={(change) => setWho((before) => ({ ...before, ...change }))}
          />
          <TextField
            name="until"
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
        summary={{
          signs: fill(texts.signs, {
            insurer: name || "–",
            time: expiresAt === undefined ? "–" : format.dateTime(expiresAt),
          }),
          ...{ costs: texts.costs, undo: texts.undo, otherwise: texts.otherwise },
        }}
        receipt={(terms) => (
          <>
            <p>{fill(texts.receipt, { time: format.dateTime(terms.expiresAt) })}</p>
            <p className="mt-3 flex flex-wrap gap-x-6 gap-y-2">
              <Link href={sealedGrantRoute(vin, terms.grantee)}>{texts.sealed}</Link>
              <Link href={routes.garage}>{texts.back}</Link>
            </p>
          </>
        )}
      />
    </div>
  )
}
