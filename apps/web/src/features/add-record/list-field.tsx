"use client"

import { Button } from "#components/ui/button.tsx"
import { Fieldset } from "#components/ui/fieldset.tsx"
import { useMessages } from "#messages/client.tsx"
import { fill } from "#messages/fill.ts"
import { entriesOf } from "./draft.ts"
import { EntryField } from "./entry-field.tsx"
import type { PayloadFieldProps } from "./payload-field-props.ts"
import { fieldIdOf } from "./to-input.ts"
import { useFieldWords } from "./use-option-text.ts"

/** Several entries of the same fields: defects, parts. Every entry can be taken back. */
export function ListField({ name, form, values, errorOf, onChange, onLeave }: PayloadFieldProps) {
  const { label } = useFieldWords()
  const { form: texts } = useMessages("add")
  const entries = entriesOf(values[name])
  const id = fieldIdOf(name)
  const fields = Object.entries(form.entry ?? {})
  const set = (index: number, field: string, value: string) =>
    onChange(
      name,
      entries.map((entry, place) => (place === index ? { ...entry, [field]: value } : entry)),
    )
  return (
    <Fieldset id={id} legend={label(name)} hint={entries.length === 0 ? texts.listEmpty : undefined}>
      <ol className="grid gap-3">
        {entries.map((entry, index) => (
          <li key={index} className="border-l-4 border-rule pl-3">
            <p className="font-semibold">{fill(texts.entry, { number: index + 1 })}</p>
            <div className="grid gap-3 sm:grid-cols-3">
              {fields.map(([field, inner]) => {
                const fieldId = `${id}-${index}-${field}`
                return (
                  <EntryField
                    key={field}
                    id={fieldId}
                    field={field}
                    form={inner}
                    value={entry[field] ?? ""}
                    error={errorOf(fieldId)}
                    onLeave={() => onLeave(fieldId)}
                    onChange={(value) => set(index, field, value)}
                  />
                )
              })}
            </div>
            <Button
              tone="quiet"
              className="-ml-4"
              onClick={() =>
                onChange(
                  name,
                  entries.filter((_, place) => place !== index),
                )
              }
            >
              {texts.removeEntry}
            </Button>
          </li>
        ))}
      </ol>
      {entries.length < (form.maximumItems ?? 40) ? (
        <Button className="mt-2" onClick={() => onChange(name, [...entries, {}])}>
          {fill(texts.addEntry, { what: label(name) })}
        </Button>
      ) : null}
    </Fieldset>
  )
}
