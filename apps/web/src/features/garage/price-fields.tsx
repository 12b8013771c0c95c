"use client"

import { RadioGroup } from "#components/ui/choice.tsx"
import { Select } from "#components/ui/select.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { countryName } from "#lib/country-name.ts"
import { shortKey } from "#lib/words.ts"
import { useFormat, useMessages } from "#messages/client.tsx"
import { type OfferDraft, settlementModes } from "./offer-form.ts"
import { useAttesters } from "./queries.ts"

/** Days an offer can stand. */
const standingDays = ["7", "14", "30", "60", "90"] as const

type Props = {
  draft: OfferDraft
  errorOf: (field: string) => string | undefined
  onChange: (change: Partial<OfferDraft>) => void
}

/** How the sale is settled, and by whom it is attested. */
function SettlementFields({ draft, errorOf, onChange }: Props) {
  const { sell: texts } = useMessages("garage")
  const { roles } = useMessages("account")
  const { preferences } = useFormat()
  const { data: attesters } = useAttesters()
  return (
    <>
      <RadioGroup
        name="mode"
        label={texts.mode}
        value={draft.mode}
        choices={[
          { value: "direct", text: texts.direct, hint: texts.directHint },
          { value: "escrow", text: texts.escrow, hint: texts.escrowHint },
          { value: "attested", text: texts.attested, hint: texts.attestedHint },
        ]}
        onChange={({ target }) =>
          onChange({ mode: settlementModes.find((mode) => mode === target.value) ?? "direct" })
        }
      />
      {draft.mode === "attested" ? (
        <Select
          name="attester"
          label={texts.attester}
          placeholder="–"
          error={errorOf("attester")}
          value={draft.attester}
          options={(attesters ?? []).map(({ account, name, role, country }) => ({
            value: account,
            text: `${name ?? shortKey(account)} · ${roles[role]} · ${countryName(preferences.tag, country)}`,
          }))}
          onChange={({ target }) => onChange({ attester: target.value })}
        />
      ) : null}
    </>
  )
}

/** Price, settlement, odometer on handing over the offer, and how long it stands. */
export function PriceFields(props: Props) {
  const { sell: texts } = useMessages("garage")
  const { draft, errorOf, onChange } = props
  return (
    <>
      <TextField
        name="price"
        label={texts.price}
        hint={texts.priceHint}
        error={errorOf("price")}
        width="short"
        inputMode="decimal"
        autoComplete="off"
        suffix={draft.currency === "euro" ? "€" : "COIN"}
        value={draft.price}
        onChange={({ target }) => onChange({ price: target.value })}
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
        onChange={({ target }) => onChange({ currency: target.value === "coin" ? "coin" : "euro" })}
      />
      <SettlementFields {...props} />
      <TextField
        name="odometer"
        label={texts.odometer}
        hint={texts.odometerHint}
        error={errorOf("odometer")}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        value={draft.odometer}
        onChange={({ target }) => onChange({ odometer: target.value })}
      />
      <RadioGroup
        name="unit"
        label={texts.unit}
        error={errorOf("unit")}
        inline
        value={draft.unit}
        choices={[
          { value: "km", text: texts.km },
          { value: "mi", text: texts.mi },
        ]}
        onChange={({ target }) => onChange({ unit: target.value })}
      />
      <Select
        name="days"
        label={texts.days}
        value={draft.days}
        options={standingDays.map((value) => ({ value, text: texts.dayChoices[value] }))}
        onChange={({ target }) => onChange({ days: target.value })}
      />
    </>
  )
}
