"use client"

import { Select } from "#components/ui/select.tsx"
import { TextField } from "#components/ui/text-field.tsx"
import { useMessages } from "#messages/client.tsx"
import { textOf } from "./draft.ts"
import type { PayloadFieldProps } from "./payload-field-props.ts"
import { fieldIdOf } from "./to-input.ts"
import { useFieldWords } from "./use-option-text.ts"

/** An amount and its currency. */
export function MoneyField({ name, form, values, errorOf, onChange, onLeave }: PayloadFieldProps) {
  const { label } = useFieldWords()
  const { form: texts } = useMessages("add")
  const common = useMessages("common")
  const id = fieldIdOf(name)
  const currency = `${name}.currency`
  return (
    <div className="grid gap-4 sm:grid-cols-[auto_1fr]">
      <TextField
        name={id}
        label={form.required ? label(name) : `${label(name)} ${common.optional}`}
        error={errorOf(id)}
        width="short"
        inputMode="decimal"
        autoComplete="off"
        value={textOf(values[name])}
        onBlur={() => onLeave(id)}
        onChange={({ target }) => onChange(name, target.value)}
      />
      <Select
        name={`${id}-currency`}
        label={texts.currency}
        value={textOf(values[currency]) || "EUR"}
        options={(form.options ?? ["EUR"]).map((value) => ({ value, text: value }))}
        onChange={({ target }) => onChange(currency, target.value)}
      />
    </div>
  )
}
