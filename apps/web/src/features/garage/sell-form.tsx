"use client"

import type { Vehicle } from "@urcar/sdk/actions"
import type { VehicleLife } from "@urcar/sdk/indexer-client"
import { type FormEvent, useState } from "react"
import { Button } from "#components/ui/button.tsx"
import { RadioGroup } from "#components/ui/choice.tsx"
import { Fieldset } from "#components/ui/fieldset.tsx"
import { SubmitProblems } from "#lib/submit-problems.tsx"
import { useMessages } from "#messages/client.tsx"
import { ConfirmFile } from "./confirm-file.tsx"
import { disclosureAnswers, disclosureItems } from "./disclosure.ts"
import { emptyOffer, type Offer, type OfferDraft, readOffer } from "./offer-form.ts"
import { PriceFields } from "./price-fields.tsx"

const keyOf = (vin: string) => `urcar.offer.${vin}`

function loadOffer(vin: string): OfferDraft {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(vin)) ?? "{}")
    const isRecord = typeof kept === "object" && kept !== null
    // Every member is checked again by `readOffer` before anything is signed.
    return isRecord ? { ...emptyOffer, ...kept, confirmed: false } : emptyOffer
  } catch {
    return emptyOffer
  }
}

/** An offer in the making: the file confirmed, the checklist answered, the price set. */
export function SellForm(props: {
  vehicle: Vehicle
  life: VehicleLife | null
  onReady: (offer: Offer) => void
}) {
  const { sell: texts } = useMessages("garage")
  const { vehicle } = props
  const [draft, setDraft] = useState(() => loadOffer(vehicle.vin))
  const [submitted, setSubmitted] = useState(0)
  const result = readOffer(draft)
  const problems = "problems" in result ? result.problems : {}
  const errorOf = (field: string) => {
    const problem = submitted > 0 ? problems[field] : undefined
    return problem && texts.problems[problem]
  }
  function onChange(change: Partial<OfferDraft>) {
    const next = { ...draft, ...change }
    setDraft(next)
    localStorage.setItem(keyOf(vehicle.vin), JSON.stringify(next))
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    setSubmitted((count) => count + 1)
    if ("offer" in result) props.onReady(result.offer)
  }
  return (
    <form noValidate onSubmit={submit} className="grid gap-8">
      <SubmitProblems
        attempt={submitted}
        problems={Object.keys(problems).flatMap((field) => {
          const message = errorOf(field)
          const item = disclosureItems.find((one) => one === field)
          return message ? [{ field, message: item ? `${texts.items[item]} ${message}` : message }] : []
        })}
      />
      <Fieldset legend={texts.file} size="large">
        <ConfirmFile
          vehicle={vehicle}
          life={props.life}
          confirmed={draft.confirmed}
          error={errorOf("confirmed")}
          onConfirm={(confirmed) => onChange({ confirmed })}
        />
      </Fieldset>
      <Fieldset legend={texts.disclosure} hint={texts.disclosureHint} id="disclosure" size="large">
        <div className="mt-3 grid gap-5">
          {disclosureItems.map((item) => (
            <RadioGroup
              key={item}
              name={item}
              label={texts.items[item]}
              error={errorOf(item)}
              inline
              value={draft.answers[item] ?? ""}
              choices={disclosureAnswers.map((value) => ({ value, text: texts.answers[value] }))}
              onChange={({ target }) => onChange({ answers: { ...draft.answers, [item]: target.value } })}
            />
          ))}
        </div>
      </Fieldset>
      <Fieldset legend={texts.terms} size="large">
        <div className="grid gap-5">
          <PriceFields draft={draft} errorOf={errorOf} onChange={onChange} />
        </div>
      </Fieldset>
      <div>
        <Button type="submit" tone="primary" wide>
          {texts.check}
        </Button>
      </div>
    </form>
  )
}
