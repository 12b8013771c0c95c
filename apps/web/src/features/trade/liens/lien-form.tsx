"use client"

import { getDeployment } from "@urcar/sdk/chain"
import type { LienTerms } from "@urcar/sdk/escrow"
import { type FormEvent, type ReactNode, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { RadioGroup } from "#components/ui/choice.tsx"
import { Select } from "#components/ui/select.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { SubmitProblems } from "#lib/submit-problems.tsx"
import { useNow } from "#lib/use-now.ts"
import { useServices } from "#lib/wallet/use-services.ts"
import { useMessages } from "#messages/client.tsx"
import { type LienDraft, readLienDraft } from "../logic/lien-form.ts"

const dayChoices = ["3", "7", "14", "30"] as const

/**
 * A lien in the making: which car, how much at most.
 *
 * @param days whether a time to sign is asked for
 */
export function LienForm(props: {
  vin: string | undefined
  action: ReactNode
  days: boolean
  onReady: (terms: LienTerms) => void
}) {
  const { form: texts } = useMessages("liens")
  const { config } = useServices()
  const now = useNow()
  const [draft, setDraft] = useState<LienDraft>({
    ...{ vin: props.vin ?? "", ceiling: "", currency: "euro", days: "14" },
  })
  const [submitted, setSubmitted] = useState(0)
  const { testEuro } = getDeployment(config.chainId).addresses
  const result = readLienDraft(draft, testEuro, now)
  const problems = submitted > 0 && "problems" in result ? result.problems : {}
  const change = (part: Partial<LienDraft>) => setDraft((last) => ({ ...last, ...part }))
  function submit(event: FormEvent) {
    event.preventDefault()
    setSubmitted((count) => count + 1)
    if ("terms" in result) props.onReady(result.terms)
  }
  return (
    <form noValidate onSubmit={submit} className="grid gap-5">
      <SubmitProblems
        attempt={submitted}
        problems={Object.values(problems).map((field) => ({ field, message: texts.problems[field] }))}
      />
      <TextField
        name="vin"
        label={texts.vin}
        error={problems.vin && texts.problems.vin}
        value={draft.vin}
        mono
        width="half"
        autoComplete="off"
        onChange={({ currentTarget }) => change({ vin: currentTarget.value })}
      />
      <TextField
        name="ceiling"
        label={texts.ceiling}
        hint={texts.ceilingHint}
        error={problems.ceiling && texts.problems.ceiling}
        value={draft.ceiling}
        width="short"
        inputMode="decimal"
        autoComplete="off"
        suffix={draft.currency === "euro" ? "€" : "COIN"}
        onChange={({ currentTarget }) => change({ ceiling: currentTarget.value })}
      />
      <RadioGroup
        name="currency"
        label={texts.currency}
        inline
        value={draft.currency}
        choices={[
          { value: "euro", text: texts.euro },
          { value: "coin", text: texts.coin },
        ]}
        onChange={({ currentTarget }) =>
          change({ currency: currentTarget.value === "coin" ? "coin" : "euro" })
        }
      />
      {props.days ? (
        <Select
          name="days"
          label={texts.days}
          value={draft.days}
          options={dayChoices.map((value) => ({ value, text: texts.dayChoices[value] }))}
          onChange={({ currentTarget }) => change({ days: currentTarget.value })}
        />
      ) : null}
      <div>
        <Button type="submit" tone="primary" wide>
          {props.action}
        </Button>
      </div>
    </form>
  )
}
