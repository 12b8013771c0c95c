"use client"

import { isVin } from "@urcar/sdk/vin"
import { type FormEvent, useState } from "react"
import type { Address } from "viem"
import { Button } from "#components/ui/button.tsx"
import { Notice } from "#components/ui/notice.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { useMessages } from "#messages/client.tsx"
import { isSameAddress } from "../logic/money.ts"
import { LienCard } from "./lien-card.tsx"
import { useLife } from "./queries.ts"

type LookUpProps = { account: Address; country: string | undefined; vin: string | undefined }

function Found({ account, country, vin }: { account: Address; country: string | undefined; vin: string }) {
  const { lookUp: texts, failed } = useMessages("liens")
  const { data: life, isPending, isError } = useLife(vin)
  if (isError) return <Notice tone="problem" title={failed} live />
  if (isPending) return <span className="skeleton h-24" />
  if (!life) return <Notice tone="warning" title={texts.unknown} live />
  if (life.liens.length === 0) return <p role="status">{texts.never}</p>
  return (
    <ul className="grid gap-4">
      {life.liens.map((lien) => {
        const isActive = lien.releasedAt === null
        const isOwn = isSameAddress(lien.holder, account)
        return (
          <LienCard
            key={lien.number}
            lien={lien}
            mayQuote={isActive && isOwn}
            mayRelease={isActive && (isOwn || life.vehicle.country === country)}
          />
        )
      })}
    </ul>
  )
}

/** The liens of any car, by its VIN; a department can release those of its country. */
export function LookedUpLien({ account, country, vin }: LookUpProps) {
  const { lookUp: texts, form } = useMessages("liens")
  const [typed, setTyped] = useState(vin ?? "")
  const [asked, setAsked] = useState(vin && isVin(vin) ? vin : "")
  const [isWrong, setWrong] = useState(false)
  function submit(event: FormEvent) {
    event.preventDefault()
    const read = typed.replaceAll(/\s/g, "").toUpperCase()
    setWrong(!isVin(read))
    if (isVin(read)) setAsked(read)
  }
  return (
    <section aria-labelledby="look-up-lien" className="grid gap-4">
      <h2 id="look-up-lien">{texts.heading}</h2>
      <form noValidate onSubmit={submit} className="flex flex-wrap items-end gap-3">
        <TextField
          name="lien-vin"
          label={form.vin}
          error={isWrong ? form.problems.vin : undefined}
          value={typed}
          mono
          width="half"
          autoComplete="off"
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit" wide>
          {texts.action}
        </Button>
      </form>
      {asked === "" ? null : <Found key={asked} account={account} country={country} vin={asked} />}
    </section>
  )
}
