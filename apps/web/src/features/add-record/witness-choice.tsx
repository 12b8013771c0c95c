"use client"

import { type FormEvent, useState } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { Select } from "#components/ui/select.tsx"
import { countryName } from "#lib/country-name.ts"
import { useLicence } from "#lib/wallet/queries.ts"
import { shortKey } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import type { KindForm } from "./kind-form.ts"
import { type Party, useParties } from "./use-parties.ts"

const isOneOf = (party: Party, roles: readonly string[]) => party.roles.some((role) => roles.includes(role))

/** Why these witnesses do not do; nothing where they do. */
function fault(chosen: readonly (Party | undefined)[], form: KindForm) {
  const found = chosen.filter((party) => party !== undefined)
  if (found.length < form.witnesses) return "missing" as const
  if (new Set(found.map(({ account }) => account)).size < found.length) return "twice" as const
  const needsKey = form.keyWitnessRoles.length > 0
  return needsKey && !found.some((party) => isOneOf(party, form.keyWitnessRoles))
    ? ("key" as const)
    : undefined
}

/** Who is to witness: chosen from the directory before anybody signs, since all sign the same names. */
export function WitnessChoice(props: {
  form: KindForm
  author: Address
  onChosen: (witnesses: readonly Address[]) => void
}) {
  const { form, author } = props
  const { choice: texts } = useMessages("witness")
  const { correction } = useMessages("add")
  const { roles } = useMessages("account")
  const { preferences } = useFormat()
  const { data: parties, isError } = useParties()
  const [accounts, setAccounts] = useState<readonly string[]>(Array(form.witnesses).fill(""))
  const [submitted, setSubmitted] = useState(false)
  const able = (parties ?? [])
    .filter(({ account }) => account.toLowerCase() !== author.toLowerCase())
    .filter((party) => isOneOf(party, form.witnessRoles))
  const chosen = accounts.map((account) => able.find((party) => party.account === account))
  const wrong = fault(chosen, form)
  const ownRoles = useLicence(author).data?.roles ?? []
  const isOwnClass = (party: Party | undefined) => !party || isOneOf(party, ownRoles)
  const isUseless =
    form.name === "correction" && !wrong && !ownRoles.includes("department") && chosen.every(isOwnClass)
  const keyRoles = form.keyWitnessRoles.map((role) => roles[role]).join(", ")
  function submit(event: FormEvent) {
    event.preventDefault()
    setSubmitted(true)
    if (!wrong) props.onChosen(chosen.flatMap((party) => (party ? [party.account] : [])))
  }
  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      <Notice title={form.witnesses === 1 ? texts.whyOne : fill(texts.whyTitle, { count: form.witnesses })}>
        <p>{texts.why}</p>
        {keyRoles ? <p>{fill(texts.keyRule, { roles: keyRoles })}</p> : null}
      </Notice>
      {isError ? <Notice tone="problem" title={texts.directoryDown} live /> : null}
      {accounts.map((account, index) => (
        <Select
          key={index}
          name={`witness-${index}`}
          label={fill(texts.number, { number: index + 1 })}
          placeholder={parties ? "–" : texts.loading}
          error={submitted && wrong && (!account || wrong !== "missing") ? texts.faults[wrong] : undefined}
          value={account}
          options={able.map((party) => ({
            value: party.account,
            text: `${party.name ?? shortKey(party.account)} · ${party.roles.map((role) => roles[role]).join(", ")} · ${countryName(preferences.tag, party.country)}`,
          }))}
          onChange={({ target }) =>
            setAccounts(accounts.map((other, place) => (place === index ? target.value : other)))
          }
        />
      ))}
      {isUseless ? <Notice tone="warning" title={correction.sameClass} live /> : null}
      <div>
        <Button type="submit" tone="primary" wide>
          {texts.goOn}
        </Button>
      </div>
    </form>
  )
}
