import type { VehicleFacets } from "@urcar/sdk/indexer-client"
import { odometerVerdicts, vehicleSorts, vehicleStatuses } from "@urcar/sdk/indexer-client"
import Form from "next/form"
import { Button } from "#components/ui/button.tsx"
import { Checkbox } from "#components/ui/choice.tsx"
import { Fieldset } from "#components/ui/fieldset.tsx"
import { Link } from "#components/ui/link.tsx"
import { Select } from "#components/ui/select.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import type { Format } from "#lib/format.ts"
import { routes } from "#lib/routes.ts"
import { wordOf } from "#lib/words.ts"
import type { Messages } from "#messages/types.ts"
import { countFilters, type VehicleFilters } from "./filters.ts"

type FormProps = {
  filters: VehicleFilters
  facets: VehicleFacets | null
  texts: Pick<Messages, "show" | "identity" | "options">
  format: Format
}

type Facet = { value: string; count: number }

/** The choices that occur, each with its count; one that is set stays even where nothing matches. */
function choicesOf(facets: readonly Facet[], set: string | undefined, name: (value: string) => string) {
  const all =
    set === undefined || facets.some(({ value }) => isSame(value, set))
      ? facets
      : [...facets, { value: set, count: 0 }]
  return all.map(({ value, count }) => ({ value, text: `${name(value)} (${count})` }))
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

const asListed = (facets: readonly Facet[], set: string | undefined): string =>
  facets.find(({ value }) => set !== undefined && isSame(value, set))?.value ?? set ?? ""

function MakeAndModel({ filters, facets, texts: { show } }: FormProps) {
  const makes = facets?.makes ?? []
  const models = facets?.models ?? []
  const { make, model } = filters
  return (
    <>
      <Select
        name="make"
        label={show.fields.make}
        placeholder={show.any}
        defaultValue={asListed(makes, make)}
        options={choicesOf(makes, make, (value) => value)}
      />
      {make === undefined ? null : (
        <Select
          name="model"
          label={show.fields.model}
          placeholder={show.any}
          defaultValue={asListed(models, model)}
          options={choicesOf(models, model, (value) => value)}
        />
      )}
    </>
  )
}

function Ranges({ filters, texts: { show } }: FormProps) {
  const number = (name: "yearMin" | "yearMax" | "priceMin" | "priceMax" | "kmMax", suffix?: string) => (
    <TextField
      name={name}
      label={show.fields[name]}
      inputMode="numeric"
      maxLength={12}
      width="short"
      suffix={suffix}
      defaultValue={filters[name] ?? ""}
    />
  )
  return (
    <>
      <div className="grid max-w-80 grid-cols-2 gap-3">
        {number("yearMin")}
        {number("yearMax")}
      </div>
      <div>
        <div className="grid max-w-80 grid-cols-2 gap-3">
          {number("priceMin", "€")}
          {number("priceMax", "€")}
        </div>
        <p className="mt-1 text-ink-soft">{show.hints.price}</p>
      </div>
      {number("kmMax", "km")}
    </>
  )
}

function Checks<Value extends string>(props: {
  name: string
  legend: string
  values: readonly Value[]
  set: readonly Value[]
  label: (value: Value) => string
}) {
  return (
    <Fieldset legend={props.legend}>
      <div className="mt-1">
        {props.values.map((value) => (
          <Checkbox
            key={value}
            id={`${props.name}-${value}`}
            name={props.name}
            value={value}
            label={props.label(value)}
            defaultChecked={props.set.includes(value)}
          />
        ))}
      </div>
    </Fieldset>
  )
}

function States({ filters, facets, texts: { show, identity, options }, format }: FormProps) {
  const onSale = filters.onSale === undefined ? "" : filters.onSale ? "yes" : "no"
  return (
    <>
      <Select
        name="fuel"
        label={show.fields.fuel}
        placeholder={show.any}
        defaultValue={filters.fuel.join(",")}
        options={fuelChoices(filters, facets, options.fuel)}
      />
      <Select
        name="country"
        label={show.fields.country}
        placeholder={show.any}
        defaultValue={filters.country ?? ""}
        options={choicesOf(facets?.countries ?? [], filters.country, format.country)}
      />
      <Checks
        name="verdict"
        legend={show.fields.verdict}
        values={odometerVerdicts}
        set={filters.verdict}
        label={(value) => identity.verdict[value]}
      />
      <Select
        name="onSale"
        label={show.fields.onSale}
        placeholder={show.any}
        defaultValue={onSale}
        options={[
          { value: "yes", text: show.onSale.yes },
          { value: "no", text: show.onSale.no },
        ]}
      />
      <Select
        name="status"
        label={show.fields.status}
        placeholder={show.any}
        defaultValue={filters.status.join(",")}
        options={vehicleStatuses.map((value) => ({ value, text: identity.statuses[value] }))}
      />
      <Select
        name="sort"
        label={show.fields.sort}
        defaultValue={filters.sort ?? "recent"}
        options={vehicleSorts.map((value) => ({ value, text: show.sort[value] }))}
      />
    </>
  )
}

/** Fuels that occur; several set by an address stay one choice. */
function fuelChoices(
  filters: VehicleFilters,
  facets: VehicleFacets | null,
  words: Messages["options"]["fuel"],
) {
  const set = filters.fuel.length > 1 ? filters.fuel.join(",") : filters.fuel[0]
  const name = (value: string) =>
    value
      .split(",")
      .map((fuel) => wordOf(words, fuel))
      .join(", ")
  return choicesOf(facets?.fuels ?? [], set, name)
}

/** The buyer's own standard: a plain form whose answers stand in the address, with or without scripts. */
export function VehicleFilterForm(props: FormProps) {
  const { filters, texts } = props
  const { show } = texts
  return (
    <search>
      <Form action={routes.show} prefetch={false} className="grid gap-5">
        <TextField name="q" label={show.fields.q} maxLength={60} defaultValue={filters.q ?? ""} />
        <MakeAndModel {...props} />
        <Ranges {...props} />
        <States {...props} />
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" tone="primary" wide>
            {show.apply}
          </Button>
          {countFilters(filters) > 0 ? <Link href={routes.show}>{show.reset}</Link> : null}
        </div>
      </Form>
    </search>
  )
}
