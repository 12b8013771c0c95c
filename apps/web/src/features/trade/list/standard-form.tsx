import type { VehicleFacets } from "@urcar/sdk/indexer-client"
import { Button, ButtonLink } from "#components/ui/button.tsx"
import { Checkbox } from "#components/ui/choice.tsx"
import { Fieldset } from "#components/ui/fieldset.tsx"
import { Select } from "#components/ui/select.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { countryName } from "#lib/country-name.ts"
import type { Format } from "#lib/format.ts"
import { routes } from "#lib/routes.ts"
import { wordOf } from "#lib/words.ts"
import { fuels, type Standard, sorts, verdicts } from "../logic/standard.ts"
import type { TradeTexts } from "../texts.ts"

type FormProps = {
  standard: Standard
  facets: VehicleFacets | null
  texts: TradeTexts
  format: Format
}

function Suggestions({ id, values }: { id: string; values: readonly string[] }) {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value} />
      ))}
    </datalist>
  )
}

function Numbers({ standard, texts: { trade } }: FormProps) {
  const { standard: words } = trade
  const number = { inputMode: "numeric", pattern: "[0-9]*", width: "short", autoComplete: "off" } as const
  return (
    <>
      <TextField {...number} name="yearMin" label={words.yearMin} defaultValue={standard.yearMin} />
      <TextField {...number} name="yearMax" label={words.yearMax} defaultValue={standard.yearMax} />
      <TextField
        {...number}
        name="priceMin"
        label={words.priceMin}
        suffix={words.euro}
        defaultValue={standard.priceMin}
      />
      <TextField
        {...number}
        name="priceMax"
        label={words.priceMax}
        suffix={words.euro}
        defaultValue={standard.priceMax}
      />
      <TextField
        {...number}
        name="kmMax"
        label={words.kmMax}
        suffix={words.km}
        defaultValue={standard.kmMax}
      />
    </>
  )
}

function Ticks({ standard, texts: { trade, identity, options } }: FormProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-[1fr_2fr]">
      <Fieldset legend={trade.standard.verdict} id="verdict">
        {verdicts.map((verdict) => (
          <Checkbox
            key={verdict}
            id={`verdict-${verdict}`}
            name="verdict"
            value={verdict}
            label={identity.verdict[verdict]}
            defaultChecked={standard.verdict.includes(verdict)}
          />
        ))}
      </Fieldset>
      <Fieldset legend={trade.standard.fuel} id="fuel">
        <div className="grid grid-cols-2 gap-x-4 lg:grid-cols-3">
          {fuels.map((fuel) => (
            <Checkbox
              key={fuel}
              id={`fuel-${fuel}`}
              name="fuel"
              value={fuel}
              label={wordOf(options.fuel, fuel)}
              defaultChecked={standard.fuel.includes(fuel)}
            />
          ))}
        </div>
      </Fieldset>
    </div>
  )
}

/** What a car must be; the browser puts it into the address, without any script. */
export function StandardForm(props: FormProps) {
  const { standard, facets, texts, format } = props
  const { standard: words } = texts.trade
  const tag = format.preferences.tag
  const countries = (facets?.countries ?? []).map(({ value }) => value)
  const known = standard.country && !countries.includes(standard.country) ? [standard.country] : []
  const named = [...countries, ...known].map((value) => ({ value, text: countryName(tag, value) }))
  return (
    <form
      action={routes.trade}
      method="get"
      className="grid gap-5 border-t-2 border-ink bg-raised p-4 sm:p-6"
    >
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <TextField
          name="make"
          label={words.make}
          defaultValue={standard.make}
          list="makes"
          maxLength={60}
          autoComplete="off"
        />
        <TextField
          name="model"
          label={words.model}
          defaultValue={standard.model}
          list="models"
          maxLength={60}
          autoComplete="off"
        />
        <Select
          name="country"
          label={words.country}
          placeholder={words.anyCountry}
          defaultValue={standard.country ?? ""}
          options={named.toSorted((one, other) => one.text.localeCompare(other.text, tag))}
        />
        <Select
          name="sort"
          label={words.sort}
          defaultValue={standard.sort}
          options={sorts.map((sort) => ({ value: sort, text: words.sorts[sort] }))}
        />
        <Numbers {...props} />
      </div>
      <p className="-mt-3 text-ink-soft">{words.priceHint}</p>
      <Ticks {...props} />
      <Suggestions id="makes" values={(facets?.makes ?? []).map(({ value }) => value)} />
      <Suggestions id="models" values={(facets?.models ?? []).map(({ value }) => value)} />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" tone="primary" wide>
          {words.show}
        </Button>
        <ButtonLink href={routes.trade} tone="quiet">
          {words.clear}
        </ButtonLink>
        <p className="text-ink-soft">{words.keep}</p>
      </div>
    </form>
  )
}
