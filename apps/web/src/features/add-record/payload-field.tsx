"use client"

import { Checkbox, RadioGroup } from "#components/ui/choice.tsx"
import { Fieldset } from "#components/ui/fieldset.tsx"
import { Select } from "#components/ui/select.tsx"
import { DateField, TextField } from "#components/ui/text-field.tsx"
import { useMessages } from "#messages/client.tsx"
import { CountryField } from "./country-field.tsx"
import { choicesOf, textOf } from "./draft.ts"
import { GradesField } from "./grades-field.tsx"
import { ListField } from "./list-field.tsx"
import { MoneyField } from "./money-field.tsx"
import type { PayloadFieldProps } from "./payload-field-props.ts"
import { fieldIdOf } from "./to-input.ts"
import { useFieldWords } from "./use-option-text.ts"

/** Up to so many answers are shown side by side instead of in a list that opens. */
const fewAnswers = 4

function ManyChoices({ name, form, values, errorOf, onChange }: PayloadFieldProps) {
  const { label, option } = useFieldWords()
  const chosen = choicesOf(values[name])
  const id = fieldIdOf(name)
  return (
    <Fieldset id={id} legend={label(name)} error={errorOf(id)}>
      <div className="grid sm:grid-cols-2">
        {form.options?.map((value) => (
          <Checkbox
            key={value}
            name={`${id}-${value}`}
            label={option(name, value)}
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(name, target.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
        ))}
      </div>
    </Fieldset>
  )
}

/** One field of a kind, asked for as its catalogue entry says. */
export function PayloadField(props: PayloadFieldProps) {
  const { name, form, values, errorOf, onChange, onLeave } = props
  const { label, option } = useFieldWords()
  const common = useMessages("common")
  const record = useMessages("record")
  const id = fieldIdOf(name)
  const shared = {
    name: id,
    label: form.required ? label(name) : `${label(name)} ${common.optional}`,
    error: errorOf(id),
    value: textOf(values[name]),
    onBlur: () => onLeave(id),
  }
  const onText = ({ target }: { target: { value: string } }) => onChange(name, target.value)
  if (form.input === "multiselect") return <ManyChoices {...props} />
  if (form.input === "list") return <ListField {...props} />
  if (form.input === "grades") return <GradesField {...props} />
  if (form.input === "money") return <MoneyField {...props} />
  if (form.input === "country")
    return <CountryField {...shared} onChange={(country) => onChange(name, country)} />
  if (form.input === "date") return <DateField {...shared} onChange={onText} />
  if (form.input === "checkbox")
    return (
      <RadioGroup
        {...shared}
        inline
        onChange={onText}
        choices={[
          { value: "yes", text: record.yes },
          { value: "no", text: record.no },
        ]}
      />
    )
  if (form.input === "select" && (form.options?.length ?? 0) <= fewAnswers)
    return (
      <RadioGroup
        {...shared}
        onChange={onText}
        choices={(form.options ?? []).map((value) => ({ value, text: option(name, value) }))}
      />
    )
  if (form.input === "select")
    return (
      <Select
        {...shared}
        placeholder="–"
        onChange={onText}
        options={(form.options ?? []).map((value) => ({ value, text: option(name, value) }))}
      />
    )
  return (
    <TextField
      {...shared}
      width={form.input === "number" ? "short" : "half"}
      inputMode={form.input === "number" ? "numeric" : "text"}
      autoComplete="off"
      suffix={form.unit}
      onChange={onText}
    />
  )
}
